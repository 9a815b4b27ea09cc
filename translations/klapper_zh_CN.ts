<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>预留</translation>
    </message>
    <message>
        <source>release</source>
        <translation>解除预留</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>CAP</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>SPENT</source>
        <translation>已花费</translation>
    </message>
    <message>
        <source>HELD</source>
        <translation>预留</translation>
    </message>
    <message>
        <source>WAITING</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>LEFT</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Held and waiting are estimates. The window asks above %1; the command line never asks.</source>
        <translation>“预留”和“等待中”都是估算。超过 %1 时窗口会先询问；命令行从不询问。</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>COUNTS FOR</source>
        <translation>计入时间</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>JOB</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>The sequence has no clips yet.</source>
        <translation>这个序列还没有片段。</translation>
    </message>
    <message>
        <source>There is no sequence &quot;%1&quot;.</source>
        <translation>没有名为“%1”的序列。</translation>
    </message>
    <message>
        <source>make one in the window of Klapper, or name the clips.</source>
        <translation>请在 Klapper 的窗口里建一个，或直接写出片段。</translation>
    </message>
    <message>
        <source>there are %1</source>
        <translation>现有：%1</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>trims are written CLIP@IN-OUT, each a frame, seconds such as 2.5 or a timecode such as 00:00:02:12.</source>
        <translation>剪切写作 CLIP@IN-OUT，两端各为帧号、秒数（如 2.5）或时间码（如 00:00:02:12）。</translation>
    </message>
    <message>
        <source>There is no file %1 either. %2</source>
        <translation>也没有文件 %1。%2</translation>
    </message>
    <message>
        <source>its state is %1</source>
        <translation>其状态为“%1”</translation>
    </message>
    <message>
        <source>it was %1</source>
        <translation>原来在 %1</translation>
    </message>
    <message>
        <source>Job %1 has no file here: %2.</source>
        <translation>任务 %1 在这里没有文件：%2。</translation>
    </message>
    <message>
        <source>This is no clip that can be used: %1</source>
        <translation>这不是可用的片段：%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no place in %2: it has %3 frames, %4 s.</source>
        <translation>“%1”不在 %2 之内：它有 %3 帧，%4 秒。</translation>
    </message>
    <message>
        <source>Nothing is left of %1 between its trims.</source>
        <translation>%1 剪切之后什么也没有剩下。</translation>
    </message>
    <message>
        <source>wrote %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <translation>无法写入文件 %1：%2</translation>
    </message>
    <message>
        <source>the ledger itself, in the journal.</source>
        <translation>账目本身仍在任务日志里。</translation>
    </message>
    <message>
        <source>make room, or choose another file with --output-file.</source>
        <translation>请腾出空间，或用 --output-file 另选文件。</translation>
    </message>
    <message>
        <source>clips carry their prompt and recipe</source>
        <translation>片段内带有提示词和配方</translation>
    </message>
    <message>
        <source>clips carry nothing; the recipe stands beside them</source>
        <translation>片段内什么都不带；配方放在片段旁边</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>值</translation>
    </message>
    <message>
        <source>MEANING</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>job %1 stays as it is.</source>
        <translation>任务 %1 保持原样。</translation>
    </message>
    <message>
        <source>the time given by --timeout is up</source>
        <translation>--timeout 给定的时间已到</translation>
    </message>
    <message>
        <source>Interrupted before anything was decided.</source>
        <translation>在作出任何决定之前已中断。</translation>
    </message>
    <message>
        <source>the job stays as it is.</source>
        <translation>任务保持原样。</translation>
    </message>
    <message>
        <source>Request %1 was not attached: %2.</source>
        <translation>没有接上请求 %1：%2。</translation>
    </message>
    <message>
        <source>job %1 stays unclear.</source>
        <translation>任务 %1 仍然结果未知。</translation>
    </message>
    <message>
        <source>job %1 is ended as not there; its request is sent again as job %2</source>
        <translation>任务 %1 按“不存在”结束；其请求作为任务 %2 再次提交</translation>
    </message>
    <message>
        <source>ask the service: %1</source>
        <translation>请询问服务：%1</translation>
    </message>
    <message>
        <source>Job %1 is not one that was never sent: its state is %2.</source>
        <translation>任务 %1 不是从未提交的任务：其状态为“%2”。</translation>
    </message>
    <message>
        <source>the job is no longer ours</source>
        <translation>任务已不归这里照管</translation>
    </message>
    <message>
        <source>ended as not there; it no longer counts against your caps, nothing was sent</source>
        <translation>已按“不存在”结束；不再计入你的上限，没有提交任何内容</translation>
    </message>
    <message>
        <source>ended; it was never sent and costs nothing</source>
        <translation>已结束；从未提交，不收费</translation>
    </message>
    <message>
        <source>note: the service lately published another rate, %1 per second without audio</source>
        <translation>注意：服务最近公布了另一个费率，无声音时每秒 %1</translation>
    </message>
    <message>
        <source>There is no preset &quot;%1&quot;.</source>
        <translation>没有名为“%1”的预设。</translation>
    </message>
    <message>
        <source>PRESET</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>USABLE</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>WHAT IT MAKES</source>
        <translation>生成内容</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1; here not: %2</source>
        <translation>%1；这里不可用：%2</translation>
    </message>
    <message>
        <source>This cannot be made: %1.</source>
        <translation>无法生成：%1。</translation>
    </message>
    <message>
        <source>here it cannot be made: %1</source>
        <translation>这里无法生成：%1</translation>
    </message>
    <message>
        <source>The preset %1 cannot be used here: %2.</source>
        <translation>预设 %1 在这里不可用：%2。</translation>
    </message>
    <message>
        <source>klapper-cli export --list-presets shows those that can.</source>
        <translation>klapper-cli export --list-presets 会列出可用的预设。</translation>
    </message>
    <message>
        <source>Several files are copied: -o names only one.</source>
        <translation>要复制多个文件：-o 只能指定一个。</translation>
    </message>
    <message>
        <source>name their folder with --output-dir.</source>
        <translation>请用 --output-dir 指定文件夹。</translation>
    </message>
    <message>
        <source>The preset %1 makes .%2 files, -o says .%3.</source>
        <translation>预设 %1 生成 .%2 文件，而 -o 写的是 .%3。</translation>
    </message>
    <message>
        <source>There is a file %1 already; nothing is ever replaced.</source>
        <translation>文件 %1 已经存在；从不替换任何文件。</translation>
    </message>
    <message>
        <source>clip %1: %2</source>
        <translation>片段 %1：%2</translation>
    </message>
    <message>
        <source>%1, %2 %, %3 s left</source>
        <translation>%1，%2 %，还剩 %3 秒</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1，%2 %</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>已中断。</translation>
    </message>
    <message>
        <source>the clips are as they were; no unfinished file is left.</source>
        <translation>片段保持原样；没有留下未完成的文件。</translation>
    </message>
    <message>
        <source>not as planned: %1</source>
        <translation>与计划不符：%1</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was made.</source>
        <translation>已中断。没有生成任何内容。</translation>
    </message>
    <message>
        <source>There is a file %1 already.</source>
        <translation>文件 %1 已经存在。</translation>
    </message>
    <message>
        <source>choose another name, or replace it with --force.</source>
        <translation>请另选名称，或用 --force 替换。</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>注意：%1</translation>
    </message>
    <message>
        <source>saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>nothing fits</source>
        <translation>没有符合的</translation>
    </message>
    <message>
        <source>no clips yet</source>
        <translation>还没有片段</translation>
    </message>
    <message>
        <source>Say nothing but errors on standard error</source>
        <translation>标准错误上除错误外什么都不说</translation>
    </message>
    <message>
        <source>Say progress also where --output json keeps standard error empty for a script</source>
        <translation>--output json 为脚本让标准错误保持为空时，也报告进度</translation>
    </message>
    <message>
        <source>auto, always or never; auto is on a terminal, unless NO_COLOR is set</source>
        <translation>auto、always 或 never；auto 表示在终端上使用颜色，除非设置了 NO_COLOR</translation>
    </message>
    <message>
        <source>Form of the JSON on standard output: pretty, or json on one line</source>
        <translation>标准输出上 JSON 的形式：pretty（带缩进），或 json（一行）</translation>
    </message>
    <message>
        <source>Form of standard output: table, pretty (JSON), or json on one line; a table on a terminal and pretty elsewhere when left out</source>
        <translation>标准输出的形式：table（表格）、pretty（带缩进的 JSON）或 json（一行）；省略时在终端上为表格，其他情况为 pretty</translation>
    </message>
    <message>
        <source>As behind the command</source>
        <translation>与写在命令之后相同</translation>
    </message>
    <message>
        <source>Use the built-in practice service: no account, no cost, clips that ffmpeg renders</source>
        <translation>使用内置的练习服务：无需账户，不收费，片段由 ffmpeg 渲染</translation>
    </message>
    <message>
        <source>Seconds between two questions about a fresh request</source>
        <translation>两次询问新请求之间的秒数</translation>
    </message>
    <message>
        <source>Stop waiting after so many seconds; the request goes on</source>
        <translation>等待这么多秒后不再等待；请求会继续</translation>
    </message>
    <message>
        <source>is not a request id</source>
        <translation>不是请求编号</translation>
    </message>
    <message>
        <source>Download the files of the result into this folder</source>
        <translation>把结果的文件下载到这个文件夹</translation>
    </message>
    <message>
        <source>Download nothing all the same</source>
        <translation>仍然什么都不下载</translation>
    </message>
    <message>
        <source>For example kling/kling-3.0/pro/text-to-video</source>
        <translation>例如 kling/kling-3.0/pro/text-to-video</translation>
    </message>
    <message>
        <source>The inputs of the endpoint, as one JSON or YAML object</source>
        <translation>端点的输入，一个 JSON 或 YAML 对象</translation>
    </message>
    <message>
        <source>The JSON itself</source>
        <translation>JSON 本身</translation>
    </message>
    <message>
        <source>A file with the JSON, or with YAML, - for standard input</source>
        <translation>含有 JSON 或 YAML 的文件，- 表示标准输入</translation>
    </message>
    <message>
        <source>Generate one clip: send, wait, download</source>
        <translation>生成一个片段：提交、等待、下载</translation>
    </message>
    <message>
        <source>Where clips go; the current folder when left out</source>
        <translation>片段存放的文件夹；省略时为当前文件夹</translation>
    </message>
    <message>
        <source>Leave as soon as the service has accepted the request</source>
        <translation>服务接受请求后立即退出</translation>
    </message>
    <message>
        <source>Wait, but fetch no file: the result names its address</source>
        <translation>等待，但不下载文件：结果中写有其地址</translation>
    </message>
    <message>
        <source>Leave prompt and recipe out of the clip; the recipe beside it stays</source>
        <translation>片段内不写提示词和配方；旁边的配方保留</translation>
    </message>
    <message>
        <source>The shots are a script: cut it into clips at their borders, send all or none, join the clips</source>
        <translation>镜头是一个脚本：在镜头边界处切成多个片段，要么全部提交要么一个也不提交，然后拼接</translation>
    </message>
    <message>
        <source>With --split: print the clips and their price, contact nothing</source>
        <translation>与 --split 一起用：打印片段及其价格，不联系任何服务</translation>
    </message>
    <message>
        <source>Serve the practice service until Ctrl-C</source>
        <translation>提供练习服务，直到按 Ctrl-C</translation>
    </message>
    <message>
        <source>Port on 127.0.0.1; 0 takes a free one</source>
        <translation>127.0.0.1 上的端口；0 表示任选一个空闲端口</translation>
    </message>
    <message>
        <source>Which field names it speaks: documented or live</source>
        <translation>使用哪种字段名：documented（文档）或 live（实时）</translation>
    </message>
    <message>
        <source>The token it accepts; a random one when left out</source>
        <translation>它接受的令牌；省略时为随机令牌</translation>
    </message>
    <message>
        <source>10 is ten times quicker</source>
        <translation>10 表示快十倍</translation>
    </message>
    <message>
        <source>Where its requests and clips survive; else a temporary folder</source>
        <translation>保存其请求和片段的文件夹；省略时用临时文件夹</translation>
    </message>
    <message>
        <source>Say what a request would cost; nothing is sent</source>
        <translation>说明一个请求的价格；不提交任何内容</translation>
    </message>
    <message>
        <source>Say what a request is doing</source>
        <translation>说明一个请求正在做什么</translation>
    </message>
    <message>
        <source>Cancel a request that has not begun</source>
        <translation>取消尚未开始的请求</translation>
    </message>
    <message>
        <source>Print the result of a request</source>
        <translation>打印一个请求的结果</translation>
    </message>
    <message>
        <source>As run printed it</source>
        <translation>run 打印出来的编号</translation>
    </message>
    <message>
        <source>Pick up requests that another run left behind</source>
        <translation>继续处理其他运行留下的请求</translation>
    </message>
    <message>
        <source>The models that the service offers</source>
        <translation>服务提供的模型</translation>
    </message>
    <message>
        <source>Examples:
  klapper-cli models list --search kling
  klapper-cli models list --category text-to-video --limit 20 --output json

A table on a terminal; elsewhere the service&apos;s own JSON: models and total.</source>
        <translation>例子：
  klapper-cli models list --search kling
  klapper-cli models list --category text-to-video --limit 20 --output json

在终端上是表格；其他情况下是服务自己的 JSON：models 和 total。</translation>
    </message>
    <message>
        <source>Only models with this in their id or name</source>
        <translation>只列出 id 或名称中含有这段文字的模型</translation>
    </message>
    <message>
        <source>Only models of this category, such as text-to-video; see models categories</source>
        <translation>只列出这一类别的模型，例如 text-to-video；见 models categories</translation>
    </message>
    <message>
        <source>Only models of this kind: model, workflow, inference</source>
        <translation>只列出这一种类的模型：model、workflow、inference</translation>
    </message>
    <message>
        <source>With the form of each model&apos;s input; always JSON</source>
        <translation>同时给出每个模型的输入格式；总是 JSON</translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation>最多这么多个</translation>
    </message>
    <message>
        <source>Leave out so many before</source>
        <translation>跳过前面这么多个</translation>
    </message>
    <message>
        <source>Look for mistakes in a prompt or an input; nothing is sent</source>
        <translation>检查提示词或输入中的错误；什么都不发送</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>检查的内容</translation>
    </message>
    <message>
        <source>Only a prompt</source>
        <translation>只检查提示词</translation>
    </message>
    <message>
        <source>The input as JSON</source>
        <translation>JSON 形式的输入</translation>
    </message>
    <message>
        <source>A file with the input in JSON or YAML, - for standard input</source>
        <translation>含有输入的 JSON 或 YAML 文件，- 表示标准输入</translation>
    </message>
    <message>
        <source>Print the mended input</source>
        <translation>输出改好的输入</translation>
    </message>
    <message>
        <source>Rules that say nothing, such as C203; with commas</source>
        <translation>不提示的规则，例如 C203；用逗号分隔</translation>
    </message>
    <message>
        <source>running, done, unknown, failed or cancelled</source>
        <translation>running、done、unknown、failed 或 cancelled</translation>
    </message>
    <message>
        <source>standard, pro or 4k; several with commas</source>
        <translation>standard、pro 或 4k；多个用逗号分隔</translation>
    </message>
    <message>
        <source>text-to-video or image-to-video</source>
        <translation>text-to-video 或 image-to-video</translation>
    </message>
    <message>
        <source>Such as 16:9; several with commas</source>
        <translation>例如 16:9；多个用逗号分隔</translation>
    </message>
    <message>
        <source>At least so many stars</source>
        <translation>至少这么多颗星</translation>
    </message>
    <message>
        <source>Rejected clips: shown, hidden or only these</source>
        <translation>否决的片段：shown（显示）、hidden（隐藏）或 only（只看这些）</translation>
    </message>
    <message>
        <source>Made on this day or later</source>
        <translation>在这一天或之后生成</translation>
    </message>
    <message>
        <source>Made on this day or before</source>
        <translation>在这一天或之前生成</translation>
    </message>
    <message>
        <source>Cost at least so much; the estimate while none is known</source>
        <translation>费用至少这么多；费用未知时按估价</translation>
    </message>
    <message>
        <source>Cost at most so much</source>
        <translation>费用最多这么多</translation>
    </message>
    <message>
        <source>Of this project; an empty name: of none</source>
        <translation>属于这个项目；空名称表示不属于任何项目</translation>
    </message>
    <message>
        <source>With this tag; several must all be there</source>
        <translation>带有这个标签；给出多个时必须全部都有</translation>
    </message>
    <message>
        <source>Find clips that were made here</source>
        <translation>查找在这里生成的片段</translation>
    </message>
    <message>
        <source>Example:
  klapper-cli library search lighthouse --rating 4</source>
        <translation>例子：
  klapper-cli library search lighthouse --rating 4</translation>
    </message>
    <message>
        <source>Find clips by words and filters, as the window does</source>
        <translation>和窗口一样，按词语和筛选条件查找片段</translation>
    </message>
    <message>
        <source>What is looked for; nothing: all</source>
        <translation>要查找的内容；不写表示全部</translation>
    </message>
    <message>
        <source>created, cost, seconds, rating or title</source>
        <translation>created、cost、seconds、rating 或 title</translation>
    </message>
    <message>
        <source>Smallest or oldest first</source>
        <translation>最小或最旧的在前</translation>
    </message>
    <message>
        <source>At most so many; 0: all</source>
        <translation>最多这么多个；0 表示全部</translation>
    </message>
    <message>
        <source>All that is known of one clip, with its recipe</source>
        <translation>一个片段的全部信息，包括配方</translation>
    </message>
    <message>
        <source>Example:
  klapper-cli library show 7d0c

Contacts nothing.</source>
        <translation>例子：
  klapper-cli library show 7d0c

不联系任何服务。</translation>
    </message>
    <message>
        <source>A job&apos;s id, its beginning, or a request id</source>
        <translation>任务 id、它的开头，或请求 id</translation>
    </message>
    <message>
        <source>Browse the service&apos;s catalog: ids, prices, inputs</source>
        <translation>浏览服务的目录：id、价格、输入</translation>
    </message>
    <message>
        <source>Examples:
  klapper-cli models list --search kling
  klapper-cli models get kling/kling-3.0/pro/text-to-video</source>
        <translation>例子：
  klapper-cli models list --search kling
  klapper-cli models get kling/kling-3.0/pro/text-to-video</translation>
    </message>
    <message>
        <source>One model: its price and the fields of its input</source>
        <translation>一个模型：价格和输入的字段</translation>
    </message>
    <message>
        <source>Example:
  klapper-cli models get kling/kling-3.0/4k/image-to-video

For the endpoints of Kling 3.0 with what each field means here. As JSON it is the service&apos;s own object; what
Klapper adds stands under &quot;klapper&quot;.</source>
        <translation>例子：
  klapper-cli models get kling/kling-3.0/4k/image-to-video

对 Kling 3.0 的端点，还说明每个字段在这里的含义。以 JSON 输出时是服务自己的对象；
Klapper 添加的内容在“klapper”之下。</translation>
    </message>
    <message>
        <source>As models list shows it</source>
        <translation>如 models list 所示</translation>
    </message>
    <message>
        <source>The categories of the catalog</source>
        <translation>目录的类别</translation>
    </message>
    <message>
        <source>Example:
  klapper-cli models categories</source>
        <translation>例子：
  klapper-cli models categories</translation>
    </message>
    <message>
        <source>Print the recipe of a clip, from beside or inside it</source>
        <translation>打印片段的配方，来自片段旁边或片段内部</translation>
    </message>
    <message>
        <source>The clip, or its recipe (NAME.mp4.klapper.json)</source>
        <translation>片段，或其配方（NAME.mp4.klapper.json）</translation>
    </message>
    <message>
        <source>What you have chosen</source>
        <translation>你所选的内容</translation>
    </message>
    <message>
        <source>Change what you have chosen</source>
        <translation>更改你所选的内容</translation>
    </message>
    <message>
        <source>Whether clips carry prompt and recipe inside them: on or off</source>
        <translation>片段内是否带提示词和配方：on（是）或 off（否）</translation>
    </message>
    <message>
        <source>Files or jobs, in order; CLIP@IN-OUT shows only a part of one, from IN up to, and not with, OUT</source>
        <translation>按顺序给出文件或任务；CLIP@IN-OUT 只取其中一段，从 IN 起，到 OUT 为止但不含 OUT</translation>
    </message>
    <message>
        <source>The clips of a sequence of the window, by its name</source>
        <translation>窗口中某个序列的片段，按其名称</translation>
    </message>
    <message>
        <source>Of the only clip: where it begins (a frame, seconds, a timecode)</source>
        <translation>只有一个片段时：从哪里开始（帧、秒或时间码）</translation>
    </message>
    <message>
        <source>Of the only clip: where it ends, the first frame that is not shown</source>
        <translation>只有一个片段时：到哪里结束，即不再显示的第一帧</translation>
    </message>
    <message>
        <source>Of the result; else the largest of the clips, in the first one&apos;s ratio</source>
        <translation>结果的尺寸；省略时取片段中最大的，比例按第一个片段</translation>
    </message>
    <message>
        <source>is not a size such as 1920x1080</source>
        <translation>不是尺寸，应如 1920x1080</translation>
    </message>
    <message>
        <source>Frames a second of the result; else the highest of the clips</source>
        <translation>结果每秒的帧数；省略时取片段中最高的</translation>
    </message>
    <message>
        <source>is not a rate such as 24, 29.97 or 30000/1001</source>
        <translation>不是帧率，应如 24、29.97 或 30000/1001</translation>
    </message>
    <message>
        <source>A clip of another shape gets bars (pad) or loses its edges (crop)</source>
        <translation>比例不同的片段加黑边（pad）或裁去边缘（crop）</translation>
    </message>
    <message>
        <source>Cross fade at each joint, of picture and sound</source>
        <translation>每个接点的画面与声音交叉淡化</translation>
    </message>
    <message>
        <source>is not a number of seconds from 0 to 60</source>
        <translation>不是 0 到 60 的秒数</translation>
    </message>
    <message>
        <source>The file to make; never replaces one</source>
        <translation>要生成的文件；从不替换已有文件</translation>
    </message>
    <message>
        <source>Its folder, where it gets a free name; else the current one</source>
        <translation>其文件夹，文件会得到一个未占用的名称；省略时为当前文件夹</translation>
    </message>
    <message>
        <source>Cut at the key frames around IN and OUT, so that nothing is made anew</source>
        <translation>在 IN 和 OUT 附近的关键帧处剪切，不重新编码任何画面</translation>
    </message>
    <message>
        <source>Leave prompt and recipe out of the file</source>
        <translation>文件内不写提示词和配方</translation>
    </message>
    <message>
        <source>Only say what would be made, and how</source>
        <translation>只说明会生成什么、如何生成</translation>
    </message>
    <message>
        <source>Make one file of clips; copied where they agree</source>
        <translation>把片段合成一个文件；一致时直接复制</translation>
    </message>
    <message>
        <source>Make a file of clips by a preset</source>
        <translation>按预设用片段生成文件</translation>
    </message>
    <message>
        <source>Write a timeline of clips for an editor</source>
        <translation>为剪辑软件写出片段的时间线</translation>
    </message>
    <message>
        <source>What to make, see --list-presets</source>
        <translation>要生成什么，见 --list-presets</translation>
    </message>
    <message>
        <source>The presets, and why one cannot be used here</source>
        <translation>列出预设，以及某个预设为何在这里不可用</translation>
    </message>
    <message>
        <source>Of a single picture: which frame of it all, from 0</source>
        <translation>只取一幅画面时：全部之中的第几帧，从 0 数起</translation>
    </message>
    <message>
        <source>OpenTimelineIO, Final Cut Pro XML 1.10, or a CMX3600 list</source>
        <translation>OpenTimelineIO、Final Cut Pro XML 1.10 或 CMX3600 列表</translation>
    </message>
    <message>
        <source>The file to write; standard output when left out</source>
        <translation>要写的文件；省略时写到标准输出</translation>
    </message>
    <message>
        <source>Replace that file</source>
        <translation>替换那个文件</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;</source>
        <translation>没有命令“%1”</translation>
    </message>
    <message>
        <source>Print a script that completes these commands in a shell</source>
        <translation>打印一个脚本，让 shell 能补全这些命令</translation>
    </message>
    <message>
        <source>The shell: bash, zsh or fish</source>
        <translation>哪种 shell：bash、zsh 或 fish</translation>
    </message>
    <message>
        <source>Show the help of a command</source>
        <translation>显示某个命令的帮助</translation>
    </message>
    <message>
        <source>The command, with all its words</source>
        <translation>命令，写出它的所有词</translation>
    </message>
    <message>
        <source>The id of the job as requests list shows it, or its beginning as far as it is unambiguous</source>
        <translation>requests list 显示的任务编号，或其足以区分的开头</translation>
    </message>
    <message>
        <source>is not a state: %1</source>
        <translation>不是状态：%1</translation>
    </message>
    <message>
        <source>is not an amount of dollars such as 12.50</source>
        <translation>不是美元金额，应如 12.50</translation>
    </message>
    <message>
        <source>is not an amount of dollars such as 12.50, nor none</source>
        <translation>不是美元金额（应如 12.50），也不是 none</translation>
    </message>
    <message>
        <source>You found an unclear request at the service: go on with it</source>
        <translation>你在服务那里找到了结果未知的请求：接着处理</translation>
    </message>
    <message>
        <source>As RunComfy&apos;s own list shows it</source>
        <translation>RunComfy 自己的列表所显示的编号</translation>
    </message>
    <message>
        <source>You looked, and an unclear request is not at the service: send it again</source>
        <translation>你已查看，结果未知的请求不在服务那里：再次提交</translation>
    </message>
    <message>
        <source>You have looked at RunComfy&apos;s own list, and the request is not there</source>
        <translation>你已查看 RunComfy 自己的列表，那里没有这个请求</translation>
    </message>
    <message>
        <source>Leave as soon as the service has it</source>
        <translation>服务收到后立即退出</translation>
    </message>
    <message>
        <source>You looked, and an unclear request is not there: end it, send nothing</source>
        <translation>你已查看，那里没有结果未知的请求：结束它，不提交任何内容</translation>
    </message>
    <message>
        <source>End a job that was never sent</source>
        <translation>结束一个从未提交的任务</translation>
    </message>
    <message>
        <source>Look at the journal, and decide what became of unclear requests</source>
        <translation>查看任务日志，并决定结果未知的请求如何处理</translation>
    </message>
    <message>
        <source>All jobs of the journal, newest last</source>
        <translation>任务日志中的所有任务，最新的在最后</translation>
    </message>
    <message>
        <source>Only jobs in this state; several with commas</source>
        <translation>只列出此状态的任务；多个状态用逗号分隔</translation>
    </message>
    <message>
        <source>Only jobs with all these words in prompt, shots, note, tags or project</source>
        <translation>只列出提示词、镜头、备注、标签或项目中含有所有这些词的任务</translation>
    </message>
    <message>
        <source>Only the newest so many</source>
        <translation>只列出最新的这么多个</translation>
    </message>
    <message>
        <source>Requests of which nobody knows whether they were accepted</source>
        <translation>不知道是否被接受的请求</translation>
    </message>
    <message>
        <source>Your own caps, and what counts against them</source>
        <translation>你自己的上限，以及计入其中的金额</translation>
    </message>
    <message>
        <source>The caps, and what counts against them now</source>
        <translation>上限，以及现在计入其中的金额</translation>
    </message>
    <message>
        <source>Change the caps</source>
        <translation>更改上限</translation>
    </message>
    <message>
        <source>The window asks before it sends what is estimated above this</source>
        <translation>估算超过这个金额时，窗口在提交前先询问</translation>
    </message>
    <message>
        <source>Most that may be spent on one day; none takes the cap away</source>
        <translation>一天最多可以花费的金额；none 表示取消上限</translation>
    </message>
    <message>
        <source>Most that may be spent in one month; none takes the cap away</source>
        <translation>一个月最多可以花费的金额；none 表示取消上限</translation>
    </message>
    <message>
        <source>Every hold, release and cost, oldest first</source>
        <translation>每一笔预留、解除和费用，最早的在前</translation>
    </message>
    <message>
        <source>As CSV, for a spreadsheet</source>
        <translation>以 CSV 输出，供电子表格使用</translation>
    </message>
    <message>
        <source>Into this file, which is replaced, not to standard output</source>
        <translation>写入这个文件（会被替换），而不是标准输出</translation>
    </message>
    <message>
        <source>nothing to say against it</source>
        <translation>没有什么问题</translation>
    </message>
    <message>
        <source>mended: %1</source>
        <translation>已改正：%1</translation>
    </message>
    <message>
        <source>left: %1</source>
        <translation>尚存：%1</translation>
    </message>
    <message>
        <source>nothing is unclear</source>
        <translation>没有结果未知的请求</translation>
    </message>
    <message>
        <source>no jobs</source>
        <translation>没有任务</translation>
    </message>
    <message>
        <source>no model fits</source>
        <translation>没有符合的模型</translation>
    </message>
    <message>
        <source>%1 to %2 of %3</source>
        <translation>第 %1 到 %2 个，共 %3 个</translation>
    </message>
    <message>
        <source>The service has no model &quot;%1&quot;.</source>
        <translation>服务没有模型“%1”。</translation>
    </message>
    <message>
        <source>klapper-cli models list --search TEXT finds what there is.</source>
        <translation>用 klapper-cli models list --search TEXT 查找有哪些模型。</translation>
    </message>
    <message>
        <source>the service does not publish this endpoint now; these are the fields known here</source>
        <translation>服务目前没有公布这个端点；以下是这里已知的字段</translation>
    </message>
    <message>
        <source>The practice service runs until Ctrl-C. In another terminal:</source>
        <translation>练习服务会一直运行，直到按 Ctrl-C。在另一个终端里：</translation>
    </message>
    <message>
        <source>warning: another practice service uses %1; this one keeps nothing</source>
        <translation>警告：另一个练习服务正在使用 %1；这一个不保存任何内容</translation>
    </message>
    <message>
        <source>choose another --port or --state-dir; --port 0 takes a free one.</source>
        <translation>请另选 --port 或 --state-dir；--port 0 会任选一个空闲端口。</translation>
    </message>
    <message>
        <source>This file carries no recipe. A site or an app may have stripped it.</source>
        <translation>这个文件没有带配方。可能是某个网站或应用把它去掉了。</translation>
    </message>
    <message>
        <source>The recipe of this clip was too long to travel inside it. It stands in the file %1, which is not beside it.</source>
        <translation>这个片段的配方太长，放不进片段。它在文件 %1 里，而那个文件不在片段旁边。</translation>
    </message>
    <message>
        <source>What stands there as a recipe is none that can be used. %1</source>
        <translation>那里作为配方的内容无法使用。%1</translation>
    </message>
    <message>
        <source>This is neither a clip nor a recipe.</source>
        <translation>这既不是片段，也不是配方。</translation>
    </message>
    <message>
        <source>The file cannot be read. %1</source>
        <translation>无法读取文件。%1</translation>
    </message>
    <message>
        <source>the recipe is from inside the clip; there is none beside it</source>
        <translation>配方来自片段内部；旁边没有配方</translation>
    </message>
    <message>
        <source>unclear; ask for the status of the request.</source>
        <translation>不确定；请查询该请求的状态。</translation>
    </message>
    <message>
        <source>cancelled; nothing is charged</source>
        <translation>已取消；不收费</translation>
    </message>
    <message>
        <source>asked for; whether it came in time, the status will tell</source>
        <translation>已请求取消；是否来得及，查看状态便知</translation>
    </message>
    <message>
        <source>not cancelled: it has begun or ended. If it still runs it goes on and is usually billed</source>
        <translation>没有取消：它已经开始或结束。若仍在运行，它会继续，通常会计费</translation>
    </message>
    <message>
        <source>unclear: the answer is none that is known here; ask for the status</source>
        <translation>不确定：服务的回答不在已知之列；请查询状态</translation>
    </message>
    <message>
        <source>the request has not finished yet</source>
        <translation>请求尚未完成</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>该请求已被取消。</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>下载中</translation>
    </message>
    <message>
        <source>downloading, %1 %</source>
        <translation>下载中，%1 %</translation>
    </message>
    <message>
        <source>no answer from the service; still trying</source>
        <translation>服务没有响应；仍在重试</translation>
    </message>
    <message>
        <source>Interrupted while downloading.</source>
        <translation>下载时中断。</translation>
    </message>
    <message>
        <source>what has arrived so far.</source>
        <translation>已经收到的部分。</translation>
    </message>
    <message>
        <source>the same command goes on where this one stopped.</source>
        <translation>再次运行同一命令，会从停下的地方继续。</translation>
    </message>
    <message>
        <source>nothing to pick up</source>
        <translation>没有需要继续处理的请求</translation>
    </message>
    <message>
        <source>The time is up; what is unfinished goes on at the service.</source>
        <translation>时间已到；未完成的请求在服务那里继续。</translation>
    </message>
    <message>
        <source>job %1 is looked after by another running Klapper</source>
        <translation>任务 %1 由另一个正在运行的 Klapper 照管</translation>
    </message>
    <message>
        <source>still unclear, for you to decide: %1 (klapper-cli requests unknown%2)</source>
        <translation>仍然结果未知、由你决定的：%1（klapper-cli requests unknown%2）</translation>
    </message>
    <message>
        <source>made, but without a file here: %1 (klapper-cli requests list --state done_no_file%2; fetch one with klapper-cli result REQUEST_ID --output-dir FOLDER)</source>
        <translation>已生成但这里没有文件的：%1（klapper-cli requests list --state done_no_file%2；用 klapper-cli result REQUEST_ID --output-dir FOLDER 取回）</translation>
    </message>
    <message>
        <source>never sent, stays as it is (the window of Klapper can send it; klapper-cli requests cancel %1 ends it): &quot;%2&quot;, %3, about %4</source>
        <translation>从未提交，保持原样（Klapper 的窗口可以提交它；klapper-cli requests cancel %1 可结束它）：“%2”，%3，约 %4</translation>
    </message>
    <message>
        <source>Interrupted; nothing was cancelled, what is unfinished goes on at the service.</source>
        <translation>已中断；没有取消任何请求，未完成的请求在服务那里继续。</translation>
    </message>
    <message>
        <source>all of it in the journal.</source>
        <translation>全部都在任务日志里。</translation>
    </message>
    <message>
        <source>go on with %1</source>
        <translation>用此命令继续：%1</translation>
    </message>
    <message>
        <source>using the fields that the service published on %1: the present ones could not be had. %2</source>
        <translation>使用服务于 %1 公布的字段：无法取得当前的字段。%2</translation>
    </message>
    <message>
        <source>using the documented fields: the present ones could not be had. %1</source>
        <translation>使用文档中的字段：无法取得当前的字段。%1</translation>
    </message>
    <message>
        <source>warning: the endpoint has no &quot;%1&quot; now; it is left out</source>
        <translation>警告：该端点现在没有“%1”；已略去</translation>
    </message>
    <message>
        <source>Kling 3.0 %1, with audio: about %2 (%3)</source>
        <translation>Kling 3.0 %1，有声音：约 %2（%3）</translation>
    </message>
    <message>
        <source>Kling 3.0 %1, no audio: about %2 (%3)</source>
        <translation>Kling 3.0 %1，无声音：约 %2（%3）</translation>
    </message>
    <message>
        <source>, practice: costs nothing</source>
        <translation>，练习：不收费</translation>
    </message>
    <message>
        <source>warning: --no-metadata cannot be written down; a later start may not know it</source>
        <translation>警告：无法记下 --no-metadata；以后的启动可能不知道它</translation>
    </message>
    <message>
        <source>Interrupted before anything was sent.</source>
        <translation>在提交任何内容之前已中断。</translation>
    </message>
    <message>
        <source>The script needs %1 clips, at most %2 go at once.</source>
        <translation>这个脚本需要 %1 个片段，一次最多 %2 个。</translation>
    </message>
    <message>
        <source>send it in pieces.</source>
        <translation>请分几次提交。</translation>
    </message>
    <message>
        <source>ffmpeg, which joins the clips, is not installed</source>
        <translation>未安装拼接片段所需的 ffmpeg</translation>
    </message>
    <message>
        <source>The time is up.</source>
        <translation>时间已到。</translation>
    </message>
    <message>
        <source>using the fields that are known: the present ones could not be had. %1</source>
        <translation>使用已知的字段：无法取得当前的字段。%1</translation>
    </message>
    <message>
        <source>Kling 3.0 %1, %2 clips, %3 s with audio: about %4</source>
        <translation>Kling 3.0 %1，%2 个片段，%3 秒，有声音：约 %4</translation>
    </message>
    <message>
        <source>Kling 3.0 %1, %2 clips, %3 s, no audio: about %4</source>
        <translation>Kling 3.0 %1，%2 个片段，%3 秒，无声音：约 %4</translation>
    </message>
    <message>
        <source>warning: --no-metadata cannot be written down</source>
        <translation>警告：无法记下 --no-metadata</translation>
    </message>
    <message>
        <source>clip %1: </source>
        <translation>片段 %1：</translation>
    </message>
    <message>
        <source>joining the clips</source>
        <translation>正在拼接片段</translation>
    </message>
    <message>
        <source>the clips differ</source>
        <translation>片段不一致</translation>
    </message>
    <message>
        <source>%1 Nothing was sent.</source>
        <translation>%1没有提交任何内容。</translation>
    </message>
    <message>
        <source>%1 What was not sent yet is taken back; what was sent goes on at the service.</source>
        <translation>%1尚未提交的已撤回；已提交的在服务那里继续。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 when left out</source>
        <translation>省略时为 %1</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>[OPTIONS]</source>
        <translation>[选项]</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>[COMMAND]</source>
        <translation>[命令]</translation>
    </message>
    <message>
        <source>Cost: </source>
        <translation>费用：</translation>
    </message>
    <message>
        <source>Kept: </source>
        <translation>保留：</translation>
    </message>
    <message>
        <source>Next: </source>
        <translation>下一步：</translation>
    </message>
    <message>
        <source>the cap for the day is $%1; $%2 of it are spent or held, this needs about $%3</source>
        <translation>当天的上限为 $%1；其中 $%2 已花费或预留，这次约需 $%3</translation>
    </message>
    <message>
        <source>the cap for the month is $%1; $%2 of it are spent or held, this needs about $%3</source>
        <translation>当月的上限为 $%1；其中 $%2 已花费或预留，这次约需 $%3</translation>
    </message>
    <message>
        <source>another running Klapper looks after this job, or it is not in the journal</source>
        <translation>另一个正在运行的 Klapper 照管着该任务，或它不在任务日志里</translation>
    </message>
    <message>
        <source>the job is looked after elsewhere now</source>
        <translation>该任务现在由别处照管</translation>
    </message>
    <message>
        <source>the outcome of this job is not in question</source>
        <translation>该任务的结果没有不明之处</translation>
    </message>
    <message>
        <source>that request is of another model: %1</source>
        <translation>那个请求属于另一个模型：%1</translation>
    </message>
    <message>
        <source>the lock of the journal cannot be had: its folder is not writable, or another Klapper repairs it</source>
        <translation>无法取得任务日志的锁：其文件夹不可写，或另一个 Klapper 正在修复它</translation>
    </message>
    <message>
        <source>no space: %1 bytes are needed, %2 are free</source>
        <translation>空间不足：需要 %1 字节，可用 %2 字节</translation>
    </message>
    <message>
        <source>the folder is gone</source>
        <translation>文件夹已不在</translation>
    </message>
    <message>
        <source>nothing can be written in %1</source>
        <translation>无法写入 %1</translation>
    </message>
    <message>
        <source>no byte came in time</source>
        <translation>没有及时收到任何数据</translation>
    </message>
    <message>
        <source>the video is cut short</source>
        <translation>视频不完整</translation>
    </message>
    <message>
        <source>keychain: %1</source>
        <translation>钥匙串：%1</translation>
    </message>
    <message>
        <source>ffmpeg was not found; on Debian it is in the package ffmpeg</source>
        <translation>找不到 ffmpeg；在 Debian 上它在软件包 ffmpeg 里</translation>
    </message>
    <message>
        <source>ffmpeg: stood still, and was ended</source>
        <translation>ffmpeg：停滞不动，已被结束</translation>
    </message>
    <message>
        <source>port %1 of 127.0.0.1 is taken</source>
        <translation>127.0.0.1 的端口 %1 已被占用</translation>
    </message>
    <message>
        <source>no folder for the practice state</source>
        <translation>没有可保存练习状态的文件夹</translation>
    </message>
    <message>
        <source>there is no clip</source>
        <translation>没有片段</translation>
    </message>
    <message>
        <source>nothing is left of clip %1 after its trims</source>
        <translation>片段 %1 剪切后什么都不剩</translation>
    </message>
    <message>
        <source>none of the clips has sound</source>
        <translation>所有片段都没有声音</translation>
    </message>
    <message>
        <source>no such rate: %1</source>
        <translation>没有这样的帧率：%1</translation>
    </message>
    <message>
        <source>a size of %1; sides are %2 to %3</source>
        <translation>尺寸 %1；边长须为 %2 到 %3</translation>
    </message>
    <message>
        <source>a size of %1; sides are even</source>
        <translation>尺寸 %1；边长须为偶数</translation>
    </message>
    <message>
        <source>clip %1 is shorter than its fades</source>
        <translation>片段 %1 短于其淡化</translation>
    </message>
    <message>
        <source>no frame %1 of %2</source>
        <translation>没有第 %1 帧，共 %2 帧</translation>
    </message>
    <message>
        <source>no frames in the file</source>
        <translation>文件中没有任何帧</translation>
    </message>
    <message>
        <source>%1: the clip is not there any more</source>
        <translation>%1：片段已不在那里</translation>
    </message>
    <message>
        <source>the time line has no size or no rate</source>
        <translation>时间线没有尺寸或帧率</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>CREATED</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>COST</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>STARS</source>
        <translation>星级</translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>%1, %2 s</source>
        <translation>%1，%2 秒</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已否决</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>%1 s, %2</source>
        <translation>%1 秒，%2</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星级</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Shot %1, %2 s</source>
        <translation>镜头 %1，%2 秒</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>%1 frames instead of %2</source>
        <translation>实际 %1 帧，应为 %2 帧</translation>
    </message>
    <message>
        <source>%1 s instead of %2 s</source>
        <translation>实际 %1 秒，应为 %2 秒</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>实际 %1，应为 %2</translation>
    </message>
    <message>
        <source>no sound, though the clips have some</source>
        <translation>没有声音，而片段是有声音的</translation>
    </message>
    <message>
        <source>sound, though there was to be none</source>
        <translation>有声音，而本不该有</translation>
    </message>
    <message>
        <source>the sound ends %1 s after the picture</source>
        <translation>声音比画面晚 %1 秒结束</translation>
    </message>
    <message>
        <source>the sound ends %1 s before the picture</source>
        <translation>声音比画面早 %1 秒结束</translation>
    </message>
    <message>
        <source>the pictures around the cuts of clip %1 are not the clip&apos;s own</source>
        <translation>片段 %1 剪切点附近的画面与原片段不同</translation>
    </message>
    <message>
        <source>all pictures of clip %1 were made anew, since a copy could not be cut exactly</source>
        <translation>片段 %1 的全部画面都重新编码了，因为直接复制无法精确剪切</translation>
    </message>
    <message>
        <source>the recipe could not be put into the file</source>
        <translation>配方没能写进文件</translation>
    </message>
    <message>
        <source>there is no rate of %1</source>
        <translation>没有 %1 这样的帧率</translation>
    </message>
    <message>
        <source>a fade lasts at most a minute, not %1 s</source>
        <translation>淡化最长一分钟，不能是 %1 秒</translation>
    </message>
    <message>
        <source>a side has %1 to %2 pixels, not %3</source>
        <translation>每边是 %1 到 %2 像素，不能是 %3</translation>
    </message>
    <message>
        <source>both sides need an even number of pixels, not %1</source>
        <translation>两边的像素数都要是偶数，不能是 %1</translation>
    </message>
    <message>
        <source>there is no frame %1, the last one is %2</source>
        <translation>没有第 %1 帧，最后一帧是 %2</translation>
    </message>
    <message>
        <source>Examples:
  klapper-cli join one.mp4 two.mp4 three.mp4 -o film.mp4
  klapper-cli join one.mp4@24-96 two.mp4@1.5s- three.mp4@-00:00:04:12
  klapper-cli join 7d0c 91be --fade 0.5
  klapper-cli join --sequence &quot;Harbour&quot; --dry-run

Clips that agree in size, rate, codec, colour and sound are copied: nothing is lost, and it takes as long as
the disk. Otherwise all are made equal; --dry-run says what, and why. The result is read again and compared
with the plan, and what differs is said. The clips themselves are never changed, and no file is replaced.

IN and OUT are frames from 0 (48), seconds (2.5, 2.5s, 0:02.5) or timecodes (00:00:02:12); OUT is the first
frame that is not shown. Cuts are exact: only the pictures around them are made anew. --quick moves them to
key frames instead. A clip is a file, a job of the journal or the beginning of its id, or a request id.

65: a file is no clip, a place is not in it. 74: no room, or ffmpeg is missing or failed. Ctrl-C: 130, and no
file is left.</source>
        <translation>示例：
  klapper-cli join one.mp4 two.mp4 three.mp4 -o film.mp4
  klapper-cli join one.mp4@24-96 two.mp4@1.5s- three.mp4@-00:00:04:12
  klapper-cli join 7d0c 91be --fade 0.5
  klapper-cli join --sequence &quot;Harbour&quot; --dry-run

尺寸、帧率、编码、颜色和声音都一致的片段会直接复制：没有任何损失，所需时间只取决于磁盘。否则先把它们统一；--dry-run 会说明统一什么以及为什么。结果会重新读取并与计划比较，有差异时会说明。片段本身从不改动，也不替换任何文件。

IN 和 OUT 是从 0 数起的帧（48）、秒数（2.5、2.5s、0:02.5）或时间码（00:00:02:12）；OUT 是不再显示的第一帧。剪切精确到帧：只有切点附近的画面会重新编码。--quick 则把切点移到关键帧。片段可以是文件、任务日志中的任务或其编号的开头，或请求编号。

65：文件不是片段，或位置不在片段之内。74：空间不足，或 ffmpeg 缺失或运行失败。Ctrl-C：130，不留下任何文件。</translation>
    </message>
    <message>
        <source>Examples:
  klapper-cli export --list-presets
  klapper-cli export --preset h264 one.mp4 two.mp4 -o film.mp4
  klapper-cli export --preset vertical --fit crop fox.mp4
  klapper-cli export --preset prores-hq --sequence &quot;Harbour&quot; --output-dir ~/edit
  klapper-cli export --preset gif fox.mp4 --in 1.5 --out 4
  klapper-cli export --preset png fox.mp4 --frame 24

The size that a preset or --size says is the size that is made. What is cut away or filled with bars is said
by --dry-run. Clips, IN and OUT are given as for klapper-cli join.

64: no such preset. 65, 74, 130: as for join; 74 as well when the ffmpeg of this machine lacks an encoder.</source>
        <translation>示例：
  klapper-cli export --list-presets
  klapper-cli export --preset h264 one.mp4 two.mp4 -o film.mp4
  klapper-cli export --preset vertical --fit crop fox.mp4
  klapper-cli export --preset prores-hq --sequence &quot;Harbour&quot; --output-dir ~/edit
  klapper-cli export --preset gif fox.mp4 --in 1.5 --out 4
  klapper-cli export --preset png fox.mp4 --frame 24

预设或 --size 写明的尺寸就是生成的尺寸。裁去或补上黑边的部分由 --dry-run 说明。片段、IN 和 OUT 的写法与 klapper-cli join 相同。

64：没有该预设。65、74、130：与 join 相同；本机的 ffmpeg 缺少某个编码器时也是 74。</translation>
    </message>
    <message>
        <source>Examples:
  klapper-cli handoff --format otio one.mp4 two.mp4 -o film.otio
  klapper-cli handoff --format fcpxml --sequence &quot;Harbour&quot; -o harbour.fcpxml
  klapper-cli handoff --format edl one.mp4@24-96 two.mp4 &gt; film.edl

The editor opens the clips where they are, with their true rates, sizes, trims and names; shots become
markers. What the format cannot say is said on standard error. Clips, IN and OUT are given as for
klapper-cli join.</source>
        <translation>示例：
  klapper-cli handoff --format otio one.mp4 two.mp4 -o film.otio
  klapper-cli handoff --format fcpxml --sequence &quot;Harbour&quot; -o harbour.fcpxml
  klapper-cli handoff --format edl one.mp4@24-96 two.mp4 &gt; film.edl

剪辑软件在原处打开片段，帧率、尺寸、剪切和名称都与实际一致；镜头成为标记。格式无法表达的内容写到标准错误。片段、IN 和 OUT 的写法与 klapper-cli join 相同。</translation>
    </message>
    <message>
        <source>a plain copy of each clip</source>
        <translation>每个片段的原样副本</translation>
    </message>
    <message>
        <source>one file; copied where all clips agree, else made equal</source>
        <translation>一个文件；片段都一致时直接复制，否则先统一</translation>
    </message>
    <message>
        <source>a folder of PNG pictures, the sound as WAV beside them</source>
        <translation>一个放 PNG 图片的文件夹，声音以 WAV 放在旁边</translation>
    </message>
    <message>
        <source>a sheet of pictures, PNG</source>
        <translation>一张小样表，PNG</translation>
    </message>
    <message>
        <source>one picture, PNG</source>
        <translation>一幅画面，PNG</translation>
    </message>
    <message>
        <source>the sound alone, %1</source>
        <translation>只有声音，%1</translation>
    </message>
    <message>
        <source>cropped to %1:%2</source>
        <translation>裁切为 %1:%2</translation>
    </message>
    <message>
        <source>%1 px wide at most</source>
        <translation>宽最多 %1 px</translation>
    </message>
    <message>
        <source>%1 frames a second at most</source>
        <translation>每秒最多 %1 帧</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>无声音</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>ffmpeg is not installed, or does not start</source>
        <translation>ffmpeg 未安装，或无法启动</translation>
    </message>
    <message>
        <source>ffprobe is not installed, or does not start</source>
        <translation>ffprobe 未安装，或无法启动</translation>
    </message>
    <message>
        <source>the ffmpeg of this machine has no encoder %1</source>
        <translation>本机的 ffmpeg 没有编码器 %1</translation>
    </message>
    <message>
        <source>the ffmpeg of this machine cannot write %1</source>
        <translation>本机的 ffmpeg 无法写入 %1</translation>
    </message>
    <message>
        <source>an EDL holds no sizes: set the editor to %1 frames a second</source>
        <translation>EDL 不含画面尺寸：请把剪辑软件设为每秒 %1 帧</translation>
    </message>
    <message>
        <source>%1 has another rate than the timeline (%2): it keeps its speed, its cuts fall on whole frames</source>
        <translation>%1 的帧率与时间线不同（%2）：播放速度不变，剪切点落在整帧上</translation>
    </message>
    <message>
        <source>%1 does not say its rate: taken as %2</source>
        <translation>%1 没有写明帧率：按 %2 处理</translation>
    </message>
    <message>
        <source>%1 shows its frames for different times: its cuts can be off by a frame</source>
        <translation>%1 各帧的显示时间不相等：剪切点可能相差一帧</translation>
    </message>
    <message>
        <source>%1 has %2 channels of sound; an EDL takes two</source>
        <translation>%1 有 %2 个声道；EDL 只能容纳两个</translation>
    </message>
    <message>
        <source>Final Cut has no timelines of %1 frames a second</source>
        <translation>Final Cut 没有每秒 %1 帧的时间线</translation>
    </message>
    <message>
        <source>names have letters that old programs misread in an EDL</source>
        <translation>名称中有旧软件在 EDL 里会读错的字符</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>saved: %1 (%2)</source>
        <translation>已保存：%1（%2）</translation>
    </message>
    <message>
        <source>A clip cannot be used: %1</source>
        <translation>有片段无法使用：%1</translation>
    </message>
    <message>
        <source>ffmpeg failed: %1</source>
        <translation>ffmpeg 运行失败：%1</translation>
    </message>
    <message>
        <source>make room, or write it elsewhere with -o.</source>
        <translation>请腾出空间，或用 -o 写到别处。</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1（必填）</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>参数：</translation>
    </message>
    <message>
        <source>:</source>
        <translation>：</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>Examples:
  source &lt;(klapper-cli completion bash)
  klapper-cli completion zsh &gt; ~/.zfunc/_klapper-cli
  klapper-cli completion fish &gt; ~/.config/fish/completions/klapper-cli.fish

The first line goes into ~/.bashrc; the folder of the second one has to be in fpath before compinit is
called. Commands, options, their choices, endpoints, files, and the newest ids of the journal are
completed. A package of Klapper brings these scripts along.</source>
        <translation>示例：
  source &lt;(klapper-cli completion bash)
  klapper-cli completion zsh &gt; ~/.zfunc/_klapper-cli
  klapper-cli completion fish &gt; ~/.config/fish/completions/klapper-cli.fish

第一行写进 ~/.bashrc；第二行所用的文件夹必须在调用 compinit 之前加入 fpath。可补全命令、选项及其取值、端点、文件，以及任务日志中最新的编号。Klapper 的软件包自带这些脚本。</translation>
    </message>
    <message>
        <source>Examples:
  klapper-cli help run
  klapper-cli help requests list

The same as COMMAND --help. man klapper-cli-run shows more.</source>
        <translation>示例：
  klapper-cli help run
  klapper-cli help requests list

与“命令 --help”相同。man klapper-cli-run 有更多说明。</translation>
    </message>
    <message>
        <source>it has %1 bytes, at most %2 are read</source>
        <translation>它有 %1 字节，最多读取 %2 字节</translation>
    </message>
    <message>
        <source>more than %1 drafts</source>
        <translation>超过 %1 个草稿</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>文本不是 UTF-8</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>内容为空</translation>
    </message>
    <message>
        <source>a quote that never ends</source>
        <translation>有引号没有结束</translation>
    </message>
    <message>
        <source>a quote in the middle of a cell; a cell with quotes is quoted, and they are doubled</source>
        <translation>单元格中间有引号；含引号的单元格要加引号，其中的引号要写两遍</translation>
    </message>
    <message>
        <source>%1 cells, the header has %2</source>
        <translation>有 %1 个单元格，表头有 %2 个</translation>
    </message>
    <message>
        <source>unknown name &quot;%1&quot;</source>
        <translation>未知的名称“%1”</translation>
    </message>
    <message>
        <source>unknown name &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>未知的名称“%1”；是否指“%2”？</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says again what another column says</source>
        <translation>“%1”与另一列所说的内容重复</translation>
    </message>
    <message>
        <source>neither a prompt nor a shot</source>
        <translation>既没有提示词，也没有镜头</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a number as it is wanted</source>
        <translation>%1：“%2”不是所需的数字</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is none of %3</source>
        <translation>%1：“%2”不在 %3 之中</translation>
    </message>
    <message>
        <source>this is no object</source>
        <translation>这不是对象</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>第 %1 行，第 %2 列：%3</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>第 %1 行，第 %2 列</translation>
    </message>
    <message>
        <source>the name &quot;%1&quot; stands twice in one object</source>
        <translation>名称“%1”在同一个对象里出现了两次</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>嵌套得太深</translation>
    </message>
    <message>
        <source>it is a list, not one JSON object: each request is a call of its own</source>
        <translation>这是一个列表，不是一个 JSON 对象：每个请求要单独调用一次</translation>
    </message>
    <message>
        <source>it is not one JSON object such as {&quot;prompt&quot;: &quot;...&quot;}</source>
        <translation>它不是一个 JSON 对象，应如 {&quot;prompt&quot;: &quot;...&quot;}</translation>
    </message>
    <message>
        <source>the file %1 cannot be read: %2</source>
        <translation>无法读取文件 %1：%2</translation>
    </message>
    <message>
        <source>it is larger than 20 MiB</source>
        <translation>它大于 20 MiB</translation>
    </message>
    <message>
        <source>a name is missing before the colon</source>
        <translation>冒号前缺少名称</translation>
    </message>
    <message>
        <source>the quote that begins here never ends</source>
        <translation>从这里开始的引号没有结束</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a number that no field can take</source>
        <translation>“%1”是任何字段都不能接受的数字</translation>
    </message>
    <message>
        <source>anchors (&amp;name) and aliases (*name) are not taken: write the value out</source>
        <translation>不接受锚点（&amp;name）和别名（*name）：请直接写出值</translation>
    </message>
    <message>
        <source>tags (!name) are not taken; quotes make a text of a value</source>
        <translation>不接受标签（!name）；加引号即成为文本</translation>
    </message>
    <message>
        <source>the name &quot;%1&quot; stands twice in one mapping</source>
        <translation>名称“%1”在同一个映射中出现了两次</translation>
    </message>
    <message>
        <source>a name must be a text</source>
        <translation>名称必须是文本</translation>
    </message>
    <message>
        <source>it has too many values</source>
        <translation>值太多</translation>
    </message>
    <message>
        <source>it is more than one document; a file holds one request</source>
        <translation>含有多个文档；一个文件只放一个请求</translation>
    </message>
    <message>
        <source>line %1, column %2: this is no UTF-8</source>
        <translation>第 %1 行第 %2 列：这不是 UTF-8</translation>
    </message>
    <message>
        <source>it is a list, not one mapping: each request is a call of its own</source>
        <translation>这是一个列表，不是一个映射：每个请求要单独调用一次</translation>
    </message>
    <message>
        <source>it is not one mapping such as &quot;prompt: ...&quot;</source>
        <translation>它不是“prompt: ...”这样的映射</translation>
    </message>
    <message>
        <source>the request is on its way; waiting for its answer, then cancelling</source>
        <translation>请求正在提交；等待其答复，然后取消</translation>
    </message>
    <message>
        <source>Interrupted while downloading; the clip itself is made.</source>
        <translation>下载时中断；片段本身已生成。</translation>
    </message>
    <message>
        <source>cancelling the request (Ctrl-C again leaves at once)</source>
        <translation>正在取消请求（再按一次 Ctrl-C 立即退出）</translation>
    </message>
    <message>
        <source>Cancelled; the service confirms it.</source>
        <translation>已取消；服务已确认。</translation>
    </message>
    <message>
        <source>nothing is charged.</source>
        <translation>不收费。</translation>
    </message>
    <message>
        <source>It was finished before it could be cancelled.</source>
        <translation>在取消之前它已经完成。</translation>
    </message>
    <message>
        <source>Interrupted, but the clip was finished by then.</source>
        <translation>已中断，但那时片段已经完成。</translation>
    </message>
    <message>
        <source>The service was asked to cancel, but gave no usable answer. %1</source>
        <translation>已请求服务取消，但没有得到可用的答复。%1</translation>
    </message>
    <message>
        <source>The service says that the request can no longer be cancelled.</source>
        <translation>服务说该请求已无法取消。</translation>
    </message>
    <message>
        <source>the service has taken the wish to cancel; asking whether it came in time</source>
        <translation>服务已收到取消的要求；正在询问是否来得及</translation>
    </message>
    <message>
        <source>The service answered the wish to cancel with &quot;%1&quot;.</source>
        <translation>服务对取消要求的回答是“%1”。</translation>
    </message>
    <message>
        <source>Interrupted while the request was being sent: nobody here knows whether it was accepted.</source>
        <translation>提交请求时被中断：这里无从得知它是否已被接受。</translation>
    </message>
    <message>
        <source>unknown; about %1 if it was accepted.</source>
        <translation>未知；若已被接受则约 %1。</translation>
    </message>
    <message>
        <source>the request stands as unclear in the journal (job %1).</source>
        <translation>该请求在任务日志中记为结果未知（任务 %1）。</translation>
    </message>
    <message>
        <source>The service was asked to cancel, but has not confirmed it.</source>
        <translation>已请求服务取消，但服务没有确认。</translation>
    </message>
    <message>
        <source>%1 The practice service ends with this command.</source>
        <translation>%1练习服务随此命令结束。</translation>
    </message>
    <message>
        <source>%1 It goes on and is usually billed.</source>
        <translation>%1它会继续，通常会计费。</translation>
    </message>
    <message>
        <source>request %1 stands in the journal.</source>
        <translation>请求 %1 在任务日志里。</translation>
    </message>
    <message>
        <source>fetch the clip with %1</source>
        <translation>用此命令取回片段：%1</translation>
    </message>
    <message>
        <source>unclear; nothing if it was cancelled in time, else about %1.</source>
        <translation>不确定；若及时取消则为零，否则约 %1。</translation>
    </message>
    <message>
        <source>ask again: %1, %2</source>
        <translation>再次询问：%1，%2</translation>
    </message>
    <message>
        <source>The clip is made, but its file is not here. %1</source>
        <translation>片段已生成，但其文件不在这里。%1</translation>
    </message>
    <message>
        <source>the result stays with the service as request %1.</source>
        <translation>结果保留在服务那里，请求编号为 %1。</translation>
    </message>
    <message>
        <source>%1 Then fetch it again at no cost: %2</source>
        <translation>%1然后可免费再次取回：%2</translation>
    </message>
    <message>
        <source>fetch it again at no cost: %1</source>
        <translation>可免费再次取回：%1</translation>
    </message>
    <message>
        <source>nothing; the service did not take the request.</source>
        <translation>零；服务没有接受该请求。</translation>
    </message>
    <message>
        <source>the service has not said; see your account on runcomfy.com.</source>
        <translation>服务没有说明；请在 runcomfy.com 查看你的账户。</translation>
    </message>
    <message>
        <source>the request stands as unclear in the journal (job %1). It is never sent again by itself.</source>
        <translation>该请求在任务日志中记为结果未知（任务 %1）。它绝不会自行再次提交。</translation>
    </message>
    <message>
        <source>nothing; this is practice.</source>
        <translation>零；这是练习。</translation>
    </message>
    <message>
        <source>the service has not said the amount.</source>
        <translation>服务没有说明金额。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>about %1; the service has not said the exact amount.</source>
        <translation>约 %1；服务没有说明确切金额。</translation>
    </message>
    <message>
        <source>do NOT run it again yet, it could be paid twice. Is it there: %1; is it not: %2 (pays again). All that is unclear: %3</source>
        <translation>请先不要再次运行，那可能要付两次费。若它在那里：%1；若不在：%2（再付一次费）。所有结果未知的请求：%3</translation>
    </message>
    <message>
        <source>do NOT run it again yet, it could be paid twice. Look at your generations on runcomfy.com first. Is it there: %1; is it not: %2 (pays again). All that is unclear: %3</source>
        <translation>请先不要再次运行，那可能要付两次费。先在 runcomfy.com 查看你的生成记录。若它在那里：%1；若不在：%2（再付一次费）。所有结果未知的请求：%3</translation>
    </message>
    <message>
        <source>The request was cancelled, but not from here.</source>
        <translation>该请求已被取消，但不是从这里取消的。</translation>
    </message>
    <message>
        <source>nothing, if it had not begun.</source>
        <translation>若尚未开始，则为零。</translation>
    </message>
    <message>
        <source>The service accepted the request, but no longer knows it.</source>
        <translation>服务接受了该请求，但已不再认识它。</translation>
    </message>
    <message>
        <source>unknown; about %1 if it was made.</source>
        <translation>未知；若已生成则约 %1。</translation>
    </message>
    <message>
        <source>the request stands in the journal (job %1).</source>
        <translation>该请求在任务日志里（任务 %1）。</translation>
    </message>
    <message>
        <source>look at your generations on runcomfy.com.</source>
        <translation>请在 runcomfy.com 查看你的生成记录。</translation>
    </message>
    <message>
        <source>The time is up. The practice service ends with this command.</source>
        <translation>时间已到。练习服务随此命令结束。</translation>
    </message>
    <message>
        <source>The time is up; the request goes on at the service.</source>
        <translation>时间已到；请求在服务那里继续。</translation>
    </message>
    <message>
        <source>wait for it and download it: %1; or look at it: %2, %3</source>
        <translation>等待并下载：%1；或查看：%2，%3</translation>
    </message>
    <message>
        <source>Interrupted; nothing was cancelled. The practice service ends with this command.</source>
        <translation>已中断；没有取消任何请求。练习服务随此命令结束。</translation>
    </message>
    <message>
        <source>Interrupted; nothing was cancelled, the request goes on at the service.</source>
        <translation>已中断；没有取消任何请求，请求在服务那里继续。</translation>
    </message>
    <message>
        <source>saved %1 (%2 s, %3, with audio, %4 MB)</source>
        <translation>已保存 %1（%2 秒，%3，有声音，%4 MB）</translation>
    </message>
    <message>
        <source>saved %1 (%2 s, %3, no audio, %4 MB)</source>
        <translation>已保存 %1（%2 秒，%3，无声音，%4 MB）</translation>
    </message>
    <message>
        <source>%1; without its recipe inside: %2</source>
        <translation>%1；文件内没有配方：%2</translation>
    </message>
    <message>
        <source>joined: %1</source>
        <translation>已拼接：%1</translation>
    </message>
    <message>
        <source>The clips are here, but not joined. %1</source>
        <translation>片段都在这里，但没有拼接。%1</translation>
    </message>
    <message>
        <source>every clip.</source>
        <translation>所有片段。</translation>
    </message>
    <message>
        <source>Several jobs begin with &quot;%1&quot;: %2</source>
        <translation>有多个任务以“%1”开头：%2</translation>
    </message>
    <message>
        <source>give more of the id.</source>
        <translation>请写出编号的更多部分。</translation>
    </message>
    <message>
        <source>There is no job &quot;%1&quot; in this journal.</source>
        <translation>这个任务日志里没有任务“%1”。</translation>
    </message>
    <message>
        <source>klapper-cli requests list shows what there is (--practice for practised ones).</source>
        <translation>klapper-cli requests list 会列出现有任务（练习的任务加 --practice）。</translation>
    </message>
    <message>
        <source>Another running Klapper, a window or a command, looks after job %1.</source>
        <translation>另一个正在运行的 Klapper（窗口或命令）照管着任务 %1。</translation>
    </message>
    <message>
        <source>decide it there, or end that program and repeat this.</source>
        <translation>请在那里作决定，或结束那个程序后再运行此命令。</translation>
    </message>
    <message>
        <source>Nothing is unclear about job %1: its state is %2.</source>
        <translation>任务 %1 没有不明之处：其状态为“%2”。</translation>
    </message>
    <message>
        <source>Nothing is unclear about job %1: its state is %2, its request %3.</source>
        <translation>任务 %1 没有不明之处：其状态为“%2”，其请求为 %3。</translation>
    </message>
    <message>
        <source>Nothing is unclear about job %1: its state is %2, because you said that the service does not have it.</source>
        <translation>任务 %1 没有不明之处：其状态为“%2”，因为你说过服务那里没有它。</translation>
    </message>
    <message>
        <source>klapper-cli requests unknown shows what is unclear.</source>
        <translation>klapper-cli requests unknown 会列出结果未知的请求。</translation>
    </message>
    <message>
        <source>%1, %2 s, with audio</source>
        <translation>%1，%2 秒，有声音</translation>
    </message>
    <message>
        <source>%1, %2 s, no audio</source>
        <translation>%1，%2 秒，无声音</translation>
    </message>
    <message>
        <source>ESTIMATE</source>
        <translation>估价</translation>
    </message>
    <message>
        <source>REQUEST</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>PROMPT</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>The program that sent it is gone.</source>
        <translation>提交它的程序已不在了。</translation>
    </message>
    <message>
        <source>the practice service has no list to look at</source>
        <translation>练习服务没有可供查看的列表</translation>
    </message>
    <message>
        <source>look at your generations: %1</source>
        <translation>查看你的生成记录：%1</translation>
    </message>
    <message>
        <source>job %1</source>
        <translation>任务 %1</translation>
    </message>
    <message>
        <source>  Sent:      %1, %2, &quot;%3&quot;</source>
        <translation>  提交：    %1，%2，“%3”</translation>
    </message>
    <message>
        <source>  Cost:      nothing; this is practice (estimate %1)</source>
        <translation>  费用：    零；这是练习（估价 %1）</translation>
    </message>
    <message>
        <source>  Cost:      unknown; about %1 if it was accepted</source>
        <translation>  费用：    未知；若已被接受则约 %1</translation>
    </message>
    <message>
        <source>  Why:       %1</source>
        <translation>  原因：    %1</translation>
    </message>
    <message>
        <source>  First:     %1</source>
        <translation>  首先：    %1</translation>
    </message>
    <message>
        <source>  It is:     %1</source>
        <translation>  在那里：  %1</translation>
    </message>
    <message>
        <source>  It is not: %1  (sends it again, pays again)</source>
        <translation>  不在那里：%1  （再次提交，再付一次费）</translation>
    </message>
    <message>
        <source>  or:        %1  (ends it, sends nothing)</source>
        <translation>  或者：    %1  （结束它，不提交任何内容）</translation>
    </message>
    <message>
        <source>warning: %1 Trying again; the request goes on.</source>
        <translation>警告：%1正在重试；请求会继续。</translation>
    </message>
    <message>
        <source>the practice service ends with this command; it goes on with %1</source>
        <translation>练习服务随此命令结束；用此命令继续：%1</translation>
    </message>
    <message>
        <source>wait for it and download it later with %1</source>
        <translation>以后用此命令等待并下载：%1</translation>
    </message>
    <message>
        <source>Standard output does not take the result.</source>
        <translation>标准输出无法写入结果。</translation>
    </message>
    <message>
        <source>print it again: %1</source>
        <translation>再次打印：%1</translation>
    </message>
    <message>
        <source>The input is no draft: %1.</source>
        <translation>输入不是草稿：%1。</translation>
    </message>
    <message>
        <source>, shot %1</source>
        <translation>，镜头 %1</translation>
    </message>
    <message>
        <source>WEIGHT</source>
        <translation>程度</translation>
    </message>
    <message>
        <source>WHERE</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>RULE</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>a data: URI must begin with data:image/TYPE;base64,</source>
        <translation>data: URI 必须以 data:image/TYPE;base64, 开头</translation>
    </message>
    <message>
        <source>no valid base64</source>
        <translation>不是有效的 base64</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>退出码：</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>退出状态</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>EXAMPLES</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>SEE ALSO</source>
        <translation>参见</translation>
    </message>
    <message>
        <source>All is done: the clip is there, or what was asked for is printed.</source>
        <translation>全部完成：片段已在这里，或所要的内容已打印。</translation>
    </message>
    <message>
        <source>Bad arguments; nothing was done.</source>
        <translation>参数有误；什么都没有做。</translation>
    </message>
    <message>
        <source>Bad input: JSON, a field, a limit, an id that is refused, no such job. Nothing was sent.</source>
        <translation>输入有误：JSON、字段、限制、被拒绝的编号、没有该任务。没有提交任何内容。</translation>
    </message>
    <message>
        <source>This machine could not keep the file: disk, journal or media tools.</source>
        <translation>本机无法保存文件：磁盘、任务日志或媒体工具有问题。</translation>
    </message>
    <message>
        <source>Over a cap of your own for the day or the month; nothing was sent.</source>
        <translation>超出你自己当天或当月的上限；没有提交任何内容。</translation>
    </message>
    <message>
        <source>The API token of your RunComfy account; goes before the one in the keychain.</source>
        <translation>你的 RunComfy 账户的 API 令牌；优先于钥匙串里的令牌。</translation>
    </message>
    <message>
        <source>Other addresses of the service, the first one with its /v1: https below runcomfy.net or runcomfy.com, or a loopback address such as the one that klapper-cli practice prints.</source>
        <translation>服务的其他地址，第一个带有 /v1：须为 runcomfy.net 或 runcomfy.com 之下的 https 地址，或回环地址，例如 klapper-cli practice 打印的地址。</translation>
    </message>
    <message>
        <source>The language of all that is said: English or Simplified Chinese. The JSON and the exit codes are the same in both.</source>
        <translation>所有文字的语言：英语或简体中文。JSON 和退出码在两种语言下相同。</translation>
    </message>
    <message>
        <source>When it is set, nothing is coloured, also on a terminal.</source>
        <translation>设置后，即使在终端上也不使用颜色。</translation>
    </message>
    <message>
        <source>Where journal and previews are; ~/.local/share and ~/.cache when unset.</source>
        <translation>任务日志和预览所在的位置；未设置时为 ~/.local/share 和 ~/.cache。</translation>
    </message>
    <message>
        <source>The clips of the window. The command line writes into the current folder, or into the one of --output-dir.</source>
        <translation>窗口的片段。命令行写入当前文件夹，或 --output-dir 指定的文件夹。</translation>
    </message>
    <message>
        <source>The recipe beside each clip: all that it was made from.</source>
        <translation>每个片段旁边的配方：生成它所用的一切。</translation>
    </message>
    <message>
        <source>The journal of all requests, shared with the window; with --practice the one in practice. A damaged one is renamed aside, never deleted.</source>
        <translation>所有请求的任务日志，与窗口共用；使用 --practice 时为 practice 下的那个。损坏的日志会改名放到一边，绝不删除。</translation>
    </message>
    <message>
        <source>Thumbnails and previews; may be deleted at any time.</source>
        <translation>缩略图和预览；可随时删除。</translation>
    </message>
    <message>
        <source>These pages in Simplified Chinese.</source>
        <translation>这些手册页的简体中文版。</translation>
    </message>
    <message>
        <source>studio for Kling 3.0 video generation on RunComfy</source>
        <translation>用于 RunComfy 上 Kling 3.0 视频生成的工作室</translation>
    </message>
    <message>
        <source>Klapper is a desktop studio: write a prompt or a list of shots, see the price change with every key, send the job, watch it, and play the clip frame by frame. A job is never lost and never paid for twice.

FILE is a clip that carries its recipe, or a recipe (NAME.mp4.klapper.json): it is opened as a draft, and nothing is sent. A second start hands its files to the window that is open already.

The same engine without a window is klapper-cli, with one journal and the same caps for both.</source>
        <translation>Klapper 是一个桌面工作室：写下提示词或镜头列表，每次按键都能看到价格变化，提交任务，观看进度，并逐帧播放片段。任务绝不会丢失，也绝不会付两次费。

FILE 是带有配方的片段，或配方（NAME.mp4.klapper.json）：它会作为草稿打开，不提交任何内容。再次启动会把文件交给已经打开的窗口。

没有窗口的同一引擎是 klapper-cli，两者共用一个任务日志和同样的上限。</translation>
    </message>
    <message>
        <source>Use the practice service inside Klapper; nothing is charged.</source>
        <translation>使用 Klapper 内置的练习服务；不收费。</translation>
    </message>
    <message>
        <source>Show the options and leave.</source>
        <translation>显示选项并退出。</translation>
    </message>
    <message>
        <source>Print the version and leave.</source>
        <translation>打印版本并退出。</translation>
    </message>
    <message>
        <source>The window was closed, or another one took the files.</source>
        <translation>窗口已关闭，或另一个窗口接收了文件。</translation>
    </message>
    <message>
        <source>The window could not be opened.</source>
        <translation>无法打开窗口。</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>shots</source>
        <translation>镜头</translation>
    </message>
    <message>
        <source>who cuts the shots</source>
        <translation>由谁切分镜头</translation>
    </message>
    <message>
        <source>first frame</source>
        <translation>首帧</translation>
    </message>
    <message>
        <source>last frame</source>
        <translation>尾帧</translation>
    </message>
    <message>
        <source>what is to stay out</source>
        <translation>不要出现的内容</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒数</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>画面比例</translation>
    </message>
    <message>
        <source>guidance</source>
        <translation>引导强度</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>identity references</source>
        <translation>身份参考</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>最多 %1</translation>
    </message>
    <message>
        <source>FIELD</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>NEEDED</source>
        <translation>必需</translation>
    </message>
    <message>
        <source>DEFAULT</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>ALLOWED</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>MODEL</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>PRICE</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>CATEGORIES</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>%1 a second, with audio %2 (documented)</source>
        <translation>每秒 %1，带音频 %2（文档价格）</translation>
    </message>
    <message>
        <source>published by the service: %1</source>
        <translation>服务公布：%1</translation>
    </message>
    <message>
        <source>not known to Klapper</source>
        <translation>Klapper 不认识</translation>
    </message>
    <message>
        <source>name the clips, or a sequence with --sequence</source>
        <translation>请写出片段，或用 --sequence 指定序列</translation>
    </message>
    <message>
        <source>--in and --out go with a single clip; of several each has CLIP@IN-OUT</source>
        <translation>--in 和 --out 只能用于一个片段；多个片段时各写作 CLIP@IN-OUT</translation>
    </message>
    <message>
        <source>say what to make with --preset; --list-presets shows what there is</source>
        <translation>请用 --preset 指定要生成什么；--list-presets 会列出所有预设</translation>
    </message>
    <message>
        <source>--dry-run goes with --split; klapper-cli estimate says the price of one clip</source>
        <translation>--dry-run 要与 --split 一起用；klapper-cli estimate 会说明单个片段的价格</translation>
    </message>
    <message>
        <source>--split joins its clips, so that it has to wait for them and download them</source>
        <translation>--split 要拼接片段，因此必须等待并下载它们</translation>
    </message>
    <message>
        <source>say what to set: --ask-above, --per-day or --per-month</source>
        <translation>请指定要设置什么：--ask-above、--per-day 或 --per-month</translation>
    </message>
    <message>
        <source>klapper-cli %1--help shows what there is, with examples.</source>
        <translation>klapper-cli %1--help 会列出所有用法，并附示例。</translation>
    </message>
    <message>
        <source>Show this help and leave</source>
        <translation>显示此帮助并退出</translation>
    </message>
    <message>
        <source>Print the version and leave</source>
        <translation>打印版本并退出</translation>
    </message>
    <message>
        <source>Kling 3.0 clips from RunComfy: send paid requests once, wait, keep the files.</source>
        <translation>RunComfy 的 Kling 3.0 片段：付费请求只提交一次，等待，保存文件。</translation>
    </message>
    <message>
        <source>Examples:
  klapper-cli run kling/kling-3.0/pro/text-to-video --output-dir clips \
      --input &apos;{&quot;prompt&quot;: &quot;Tracking shot: a fox in snow&quot;, &quot;duration&quot;: 8,
                &quot;aspect_ratio&quot;: &quot;9:16&quot;, &quot;generate_audio&quot;: true}&apos;
  klapper-cli run kling/kling-3.0/standard/image-to-video \
      --input-file request.yaml
  cat request.json | klapper-cli run kling/kling-3.0/4k/text-to-video \
      --input-file - --output json
  klapper-cli run kling/kling-3.0/pro/text-to-video --no-wait \
      --input-file request.json
  klapper-cli run kling/kling-3.0/pro/text-to-video --split --dry-run \
      --input-file script.json
  klapper-cli run kling/kling-3.0/pro/image-to-video \
      --input &apos;{&quot;prompt&quot;: &quot;The camera pulls back&quot;, &quot;duration&quot;: 5,
                &quot;start_image_url&quot;: &quot;@still.png&quot;}&apos;

An input file is JSON or YAML 1.2: by its name, else by its beginning. YAML takes no anchors, aliases or tags;
yes and no are text there, true and false are switches. A clip for each line of a file:

  while IFS= read -r p; do jq -nc --arg p &quot;$p&quot; &apos;{prompt: $p}&apos; |
      klapper-cli run kling/kling-3.0/pro/text-to-video --input-file - \
      --output-dir clips; done &lt; prompts.txt

Scripts for RunComfy&apos;s own tool work with this name in the place of that one. What differs: the result is the
whole record, with the members of its output beside; result downloads with --output-dir alone; cancel ends
with 69 when it is too late; a file that is not there is 65, not 66; an input is asked for, also an empty
one (64).

A script longer than a clip goes with --split: {&quot;prompt&quot;: &quot;the scene&quot;, &quot;shotsActive&quot;: true, &quot;style&quot;: &quot;the look&quot;,
&quot;shots&quot;: [{&quot;text&quot;: &quot;Wide of the pier&quot;, &quot;seconds&quot;: 6}]}, or with the names of the wire. It is cut at the
borders of its shots into the fewest clips, as even as can be, each with scene and style; they are sent in
order, all or none under your caps, and joined. Without --split such a script ends with 65.

The clip carries its prompt and its recipe (klapper-cli recipe FILE), and the IPTC mark of generated
media; --no-metadata, or klapper-cli config set --metadata off, leaves them out.

A frame is the https address of an image. Where the service&apos;s present contract takes embedded images
it may also be &quot;@FILE&quot; (PNG, JPEG or WebP, at most 6 MiB and 32 megapixels) or a data:image/...;base64,
URI; elsewhere these end with 65. Klapper keeps such an image and sends it with the request.

Progress goes to standard error, one JSON object to standard output. Ctrl-C cancels what has not
begun; a request that already renders goes on and is usually billed. --timeout cancels nothing.

A script is never asked anything. What would go over a cap of yours ends with 78 and is not sent
(see klapper-cli budget). When the answer to the paid call is lost, klapper-cli requests unknown
says what to do.</source>
        <translation>示例：
  klapper-cli run kling/kling-3.0/pro/text-to-video --output-dir clips \
      --input &apos;{&quot;prompt&quot;: &quot;Tracking shot: a fox in snow&quot;, &quot;duration&quot;: 8,
                &quot;aspect_ratio&quot;: &quot;9:16&quot;, &quot;generate_audio&quot;: true}&apos;
  klapper-cli run kling/kling-3.0/standard/image-to-video \
      --input-file request.yaml
  cat request.json | klapper-cli run kling/kling-3.0/4k/text-to-video \
      --input-file - --output json
  klapper-cli run kling/kling-3.0/pro/text-to-video --no-wait \
      --input-file request.json
  klapper-cli run kling/kling-3.0/pro/text-to-video --split --dry-run \
      --input-file script.json
  klapper-cli run kling/kling-3.0/pro/image-to-video \
      --input &apos;{&quot;prompt&quot;: &quot;The camera pulls back&quot;, &quot;duration&quot;: 5,
                &quot;start_image_url&quot;: &quot;@still.png&quot;}&apos;

输入文件是 JSON 或 YAML 1.2：先看文件名，再看开头。YAML 中不接受锚点、别名和标签；yes 和 no 在其中是文本，true 和 false 是开关。文件的每一行生成一个片段：

  while IFS= read -r p; do jq -nc --arg p &quot;$p&quot; &apos;{prompt: $p}&apos; |
      klapper-cli run kling/kling-3.0/pro/text-to-video --input-file - \
      --output-dir clips; done &lt; prompts.txt

为 RunComfy 自己的工具写的脚本，换成这个名字就能用。不同之处：结果是整条记录，其输出的成员也在旁边；result 只有带 --output-dir 时才下载；取消得太晚时 cancel 以 69 结束；文件不存在是 65，不是 66；必须给出输入，空的也要（64）。

比一个片段长的脚本要用 --split：{&quot;prompt&quot;: &quot;场景&quot;, &quot;shotsActive&quot;: true, &quot;style&quot;: &quot;风格&quot;, &quot;shots&quot;: [{&quot;text&quot;: &quot;码头全景&quot;, &quot;seconds&quot;: 6}]}，也可以用接口的字段名。脚本在镜头边界处切成尽可能少、尽可能均匀的片段，每个都带有场景和风格；它们按顺序提交，在你的上限之内要么全部提交要么一个也不提交，然后拼接。没有 --split 时，这样的脚本以 65 结束。

片段带有其提示词和配方（klapper-cli recipe FILE），以及 IPTC 的生成媒体标记；--no-metadata 或 klapper-cli config set --metadata off 会略去它们。

帧是图片的 https 地址。服务当前的契约接受嵌入图片时，也可以写作 &quot;@FILE&quot;（PNG、JPEG 或 WebP，最多 6 MiB、3200 万像素）或 data:image/...;base64, URI；其他情况以 65 结束。Klapper 会保存这样的图片，并随请求一起提交。

进度写到标准错误，一个 JSON 对象写到标准输出。Ctrl-C 会取消尚未开始的请求；已在渲染的请求会继续，通常会计费。--timeout 不取消任何请求。

脚本从不会被询问。超出你的上限的请求以 78 结束，不会提交（见 klapper-cli budget）。付费请求的答复丢失时，klapper-cli requests unknown 会说明该怎么做。</translation>
    </message>
    <message>
        <source>Examples:
  klapper-cli estimate kling/kling-3.0/pro/text-to-video \
      --input &apos;{&quot;duration&quot;: 8, &quot;generate_audio&quot;: true}&apos;
  klapper-cli estimate kling/kling-3.0/4k/text-to-video \
      --input-file request.json --output json</source>
        <translation>示例：
  klapper-cli estimate kling/kling-3.0/pro/text-to-video \
      --input &apos;{&quot;duration&quot;: 8, &quot;generate_audio&quot;: true}&apos;
  klapper-cli estimate kling/kling-3.0/4k/text-to-video \
      --input-file request.json --output json</translation>
    </message>
    <message>
        <source>Example:
  klapper-cli status 3f0a51c2-2d0e-4b8f-9b52-5e1d6d0a7c11</source>
        <translation>示例：
  klapper-cli status 3f0a51c2-2d0e-4b8f-9b52-5e1d6d0a7c11</translation>
    </message>
    <message>
        <source>Examples:
  klapper-cli result 3f0a51c2-2d0e-4b8f-9b52-5e1d6d0a7c11
  klapper-cli result 3f0a51c2-2d0e-4b8f-9b52-5e1d6d0a7c11 --output-dir clips

Costs nothing, also when it is repeated. 75: the request has not finished yet.</source>
        <translation>示例：
  klapper-cli result 3f0a51c2-2d0e-4b8f-9b52-5e1d6d0a7c11
  klapper-cli result 3f0a51c2-2d0e-4b8f-9b52-5e1d6d0a7c11 --output-dir clips

不收费，重复运行也不收费。75：请求尚未完成。</translation>
    </message>
    <message>
        <source>Example:
  klapper-cli cancel 3f0a51c2-2d0e-4b8f-9b52-5e1d6d0a7c11

0: cancelled, or asked for. 69: the request can no longer be cancelled and goes on.</source>
        <translation>示例：
  klapper-cli cancel 3f0a51c2-2d0e-4b8f-9b52-5e1d6d0a7c11

0：已取消，或已请求取消。69：请求已无法取消，会继续。</translation>
    </message>
    <message>
        <source>Example:
  klapper-cli resume

Waits for every request whose program is gone (closed, crashed, killed), and downloads its clip, also
where the download was paused, and joins the scripts whose parts are all here then. Sends nothing and
costs nothing: what was never sent is named and left to you, and so is what only you can decide.</source>
        <translation>示例：
  klapper-cli resume

等待所有程序已不在（关闭、崩溃、被终止）的请求，下载其片段（下载曾暂停的也包括在内），并拼接各部分都已到齐的脚本。不提交任何内容，也不收费：从未提交的会列出并留给你，只有你能决定的也一样。</translation>
    </message>
    <message>
        <source>Examples:
  klapper-cli requests list --state in_queue,rendering
  klapper-cli requests unknown

The journal is shared with the window of Klapper. What a running Klapper looks after can be looked at
here, but is decided there.</source>
        <translation>示例：
  klapper-cli requests list --state in_queue,rendering
  klapper-cli requests unknown

任务日志与 Klapper 的窗口共用。正在运行的 Klapper 所照管的任务可以在这里查看，但要在那里作决定。</translation>
    </message>
    <message>
        <source>Examples:
  klapper-cli requests list --limit 20
  klapper-cli requests list --state failed,expired --output json
  klapper-cli requests list --search &quot;lighthouse dusk&quot;

States: held, waiting, submitting, unknown, in_queue, rendering, unreachable, downloading, done,
done_no_file, cancelled, failed, expired. The estimate is what Klapper reckoned before sending, the
cost is what the service said; it stays empty until then. Contacts nothing.</source>
        <translation>示例：
  klapper-cli requests list --limit 20
  klapper-cli requests list --state failed,expired --output json
  klapper-cli requests list --search &quot;lighthouse dusk&quot;

状态：held（已搁置）、waiting（等待中）、submitting（正在提交）、unknown（未知）、in_queue（排队中）、rendering（渲染中）、unreachable（失去联系）、downloading（下载中）、done（完成）、done_no_file（完成，无文件）、cancelled（已取消）、failed（失败）、expired（已过期）。估价是 Klapper 在提交前算出的，费用是服务所说的；在那之前为空。不联系任何服务。</translation>
    </message>
    <message>
        <source>Example:
  klapper-cli requests unknown

They were sent, and no usable answer came. Klapper never sends them again by itself: look at RunComfy&apos;s
own list first, then take one of the commands that are printed. Contacts nothing.</source>
        <translation>示例：
  klapper-cli requests unknown

它们已经提交，但没有收到可用的答复。Klapper 绝不会自行再次提交：请先查看 RunComfy 自己的列表，再使用打印出来的命令之一。不联系任何服务。</translation>
    </message>
    <message>
        <source>Example:
  klapper-cli requests attach 7d0c 3f0a51c2-2d0e-4b8f-9b52-5e1d6d0a7c11

Asks the service for that request, compares the model, then waits and downloads as resume does.
Costs nothing. Ctrl-C cancels nothing.
65: the id is not usable, unknown to the service, of another model, or another job has it; nothing changes.
75: another running Klapper looks after the job.</source>
        <translation>示例：
  klapper-cli requests attach 7d0c 3f0a51c2-2d0e-4b8f-9b52-5e1d6d0a7c11

向服务询问该请求，比较模型，然后像 resume 一样等待并下载。不收费。Ctrl-C 不取消任何请求。
65: 编号无法使用、服务不认识、属于另一个模型，或已属于另一个任务；什么都不改变。
75: 另一个正在运行的 Klapper 照管着该任务。</translation>
    </message>
    <message>
        <source>Example:
  klapper-cli requests resend 7d0c --yes-it-is-absent

Ends the unclear job as not there and sends exactly the same request once more, as a new job that is
linked to the old one; waits and downloads as run does. This is a paid call: when the first one was
accepted after all, both are billed.
78: over a cap of your own. 75: another running Klapper looks after the job. In both cases nothing is
sent and nothing changes.</source>
        <translation>示例：
  klapper-cli requests resend 7d0c --yes-it-is-absent

把结果未知的任务按“不存在”结束，并把完全相同的请求作为与之关联的新任务再提交一次；像 run 一样等待并下载。这是付费请求：若第一个其实已被接受，两个都会计费。
78: 超出你自己的上限。75：另一个正在运行的 Klapper 照管着该任务。两种情况下都不提交任何内容，也不改变任何东西。</translation>
    </message>
    <message>
        <source>resend pays again. When the first request was accepted after all, both are billed. Look at RunComfy&apos;s own list of generations first; if it is not there, repeat the command with --yes-it-is-absent. Nothing was sent.</source>
        <translation>resend 会再付一次费。若第一个请求其实已被接受，两个都会计费。请先查看 RunComfy 自己的生成列表；若那里没有，请加上 --yes-it-is-absent 再运行此命令。没有提交任何内容。</translation>
    </message>
    <message>
        <source>Example:
  klapper-cli requests absent 7d0c

The job ends as not accepted, its estimate no longer counts against your caps, nothing is sent.</source>
        <translation>示例：
  klapper-cli requests absent 7d0c

任务按“未被接受”结束，其估算不再计入你的上限，不提交任何内容。</translation>
    </message>
    <message>
        <source>Example:
  klapper-cli requests cancel 7d0c

For jobs that are held or wait. What the service has already: klapper-cli cancel REQUEST_ID.</source>
        <translation>示例：
  klapper-cli requests cancel 7d0c

用于已搁置或等待中的任务。服务已经收到的请求：klapper-cli cancel REQUEST_ID。</translation>
    </message>
    <message>
        <source>Examples:
  klapper-cli budget
  klapper-cli budget set --per-day 5 --per-month 60
  klapper-cli budget ledger --csv --output-file ledger.csv

Window and command line obey the same caps. Spent is what the service said, held are the estimates of
what is under way or whose cost is not known yet, waiting are the estimates of what was not sent yet.
Days and months begin at midnight of this machine&apos;s time zone.</source>
        <translation>示例：
  klapper-cli budget
  klapper-cli budget set --per-day 5 --per-month 60
  klapper-cli budget ledger --csv --output-file ledger.csv

窗口和命令行遵守同样的上限。“已花费”是服务所说的金额，“预留”是进行中或尚不知费用的请求的估算，“等待中”是尚未提交的请求的估算。日和月从本机时区的午夜开始。</translation>
    </message>
    <message>
        <source>Examples:
  klapper-cli budget set --per-day 5
  klapper-cli budget set --per-month none --ask-above 1.50

What would go over a cap is not sent: run and requests resend end with 78. --ask-above is for the window
alone: a script is never asked.</source>
        <translation>示例：
  klapper-cli budget set --per-day 5
  klapper-cli budget set --per-month none --ask-above 1.50

超出上限的请求不会提交：run 和 requests resend 以 78 结束。--ask-above 只用于窗口：脚本从不会被询问。</translation>
    </message>
    <message>
        <source>Examples:
  klapper-cli budget ledger
  klapper-cli budget ledger --csv --output-file ledger.csv

A hold is an estimate, from the moment the paid call may leave; a release ends it; a cost is what the
service said. Lines are never changed, only added.</source>
        <translation>示例：
  klapper-cli budget ledger
  klapper-cli budget ledger --csv --output-file ledger.csv

预留是估算，从付费请求可能发出的那一刻算起；解除使其结束；费用是服务所说的金额。账目只会增加，从不更改。</translation>
    </message>
    <message>
        <source>Examples:
  klapper-cli recipe clips/fox.mp4
  klapper-cli recipe clips/fox.mp4.klapper.json --output json

Prints the recipe that stands beside the clip, else the one inside it, also after ffmpeg -c copy. It is
only read: nothing is sent, contacted or kept. 65: the file carries no recipe, or none that can be used.</source>
        <translation>示例：
  klapper-cli recipe clips/fox.mp4
  klapper-cli recipe clips/fox.mp4.klapper.json --output json

打印片段旁边的配方，没有则打印片段内部的配方，经过 ffmpeg -c copy 之后也可以。只读取：不提交、不联系、不保存任何内容。65：文件没有带配方，或配方无法使用。</translation>
    </message>
    <message>
        <source>Example:
  klapper-cli practice --port 8500 --token practice-token
and in another terminal
  export RUNCOMFY_MODEL_API_BASE=http://127.0.0.1:8500/v1
  export RUNCOMFY_TOKEN=practice-token
  klapper-cli run kling/kling-3.0/pro/text-to-video \
      --input &apos;{&quot;prompt&quot;: &quot;A fox in snow&quot;}&apos;

Prints one line of JSON with its addresses and its token, then serves until Ctrl-C.</source>
        <translation>示例：
  klapper-cli practice --port 8500 --token practice-token
在另一个终端里
  export RUNCOMFY_MODEL_API_BASE=http://127.0.0.1:8500/v1
  export RUNCOMFY_TOKEN=practice-token
  klapper-cli run kling/kling-3.0/pro/text-to-video \
      --input &apos;{&quot;prompt&quot;: &quot;A fox in snow&quot;}&apos;

打印一行 JSON，内含其地址和令牌，然后一直服务到按 Ctrl-C。</translation>
    </message>
    <message>
        <source>A command is required</source>
        <translation>需要一个命令</translation>
    </message>
    <message>
        <source>Exactly one is required of %1</source>
        <translation>%1 之中须恰好给出一个</translation>
    </message>
    <message>
        <source>Exactly one is required of %1, and %2 were given</source>
        <translation>%1 之中须恰好给出一个，却给出了 %2 个</translation>
    </message>
    <message>
        <source>%1 is required</source>
        <translation>缺少 %1</translation>
    </message>
    <message>
        <source>Not expected: %1</source>
        <translation>多余的参数：%1</translation>
    </message>
    <message>
        <source>%1: %2 is none of %3</source>
        <translation>%1：%2 不在 %3 之中</translation>
    </message>
    <message>
        <source>%1: %2 is not from %3 to %4</source>
        <translation>%1：%2 不在 %3 到 %4 之间</translation>
    </message>
    <message>
        <source>%1: %2 is not usable as a value</source>
        <translation>%1：%2 不能用作值</translation>
    </message>
    <message>
        <source>%1: its value is missing</source>
        <translation>%1：缺少它的值</translation>
    </message>
    <message>
        <source>%1: at most %2 may be given, and %3 were given</source>
        <translation>%1：最多给出 %2 个，却给出了 %3 个</translation>
    </message>
    <message>
        <source>%1 does not go with %2</source>
        <translation>%1 不能与 %2 一起用</translation>
    </message>
    <message>
        <source>%1 goes with %2 only</source>
        <translation>%1 只能与 %2 一起用</translation>
    </message>
    <message>
        <source>1 clip</source>
        <translation>1 个片段</translation>
    </message>
    <message numerus="yes">
        <source>%n clips</source>
        <translation>
            <numerusform>%n 个片段</numerusform>
        </translation>
    </message>
    <message>
        <source>each file is copied as it is</source>
        <translation>每个文件原样复制</translation>
    </message>
    <message>
        <source>the streams are copied; no picture is made anew</source>
        <translation>直接复制数据流；不重新编码任何画面</translation>
    </message>
    <message>
        <source>the streams are copied; only what the cuts touch is made anew</source>
        <translation>直接复制数据流；只有剪切涉及的部分重新编码</translation>
    </message>
    <message>
        <source>every picture is made anew</source>
        <translation>所有画面都重新编码</translation>
    </message>
    <message>
        <source>the sound is made anew</source>
        <translation>声音重新编码</translation>
    </message>
    <message>
        <source>%1 frames a second</source>
        <translation>每秒 %1 帧</translation>
    </message>
    <message>
        <source>with sound</source>
        <translation>有声音</translation>
    </message>
    <message>
        <source>about %1 MB</source>
        <translation>约 %1 MB</translation>
    </message>
    <message>
        <source>clip %1 (%2)</source>
        <translation>片段 %1（%2）</translation>
    </message>
    <message>
        <source>1 frame</source>
        <translation>1 帧</translation>
    </message>
    <message numerus="yes">
        <source>%n frames</source>
        <translation>
            <numerusform>%n 帧</numerusform>
        </translation>
    </message>
    <message>
        <source>another size</source>
        <translation>尺寸不同</translation>
    </message>
    <message>
        <source>another frame rate</source>
        <translation>帧率不同</translation>
    </message>
    <message>
        <source>another codec</source>
        <translation>编码不同</translation>
    </message>
    <message>
        <source>other colour tags</source>
        <translation>颜色标签不同</translation>
    </message>
    <message>
        <source>another pixel format</source>
        <translation>像素格式不同</translation>
    </message>
    <message>
        <source>pixels of another shape</source>
        <translation>像素比例不同</translation>
    </message>
    <message>
        <source>other sound</source>
        <translation>声音格式不同</translation>
    </message>
    <message>
        <source>silent: gets silence</source>
        <translation>无声：补上静音</translation>
    </message>
    <message>
        <source>cropped</source>
        <translation>裁切</translation>
    </message>
    <message>
        <source>gets bars</source>
        <translation>加黑边</translation>
    </message>
    <message>
        <source>scaled</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>pictures made anew around its cuts: %1</source>
        <translation>切点附近重新编码的画面：%1</translation>
    </message>
    <message>
        <source>begins %1 earlier than asked, at a key frame</source>
        <translation>比要求的提前 %1开始，位于关键帧</translation>
    </message>
    <message>
        <source>ends %1 later than asked</source>
        <translation>比要求的延后 %1结束</translation>
    </message>
    <message>
        <source>copied whole: its trims are left out</source>
        <translation>整段复制：不计剪切</translation>
    </message>
    <message>
        <source>sound is made anew, so that it ends with the picture</source>
        <translation>声音重新编码，以便与画面同时结束</translation>
    </message>
    <message>
        <source>cross fade of %1 s at each joint</source>
        <translation>每个接点交叉淡化 %1 秒</translation>
    </message>
    <message>
        <source>varying frame rate, made even</source>
        <translation>帧率可变，统一为固定</translation>
    </message>
    <message>
        <source>the preset encodes</source>
        <translation>预设要求编码</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>copying %1</source>
        <translation>正在复制 %1</translation>
    </message>
    <message>
        <source>copying %1, with exact cuts</source>
        <translation>正在复制 %1，剪切精确到帧</translation>
    </message>
    <message>
        <source>encoding %1</source>
        <translation>正在编码 %1</translation>
    </message>
    <message>
        <source>There is no endpoint &quot;%1&quot;.</source>
        <translation>没有端点“%1”。</translation>
    </message>
    <message>
        <source>did you mean %1 ?</source>
        <translation>是否指 %1 ？</translation>
    </message>
    <message>
        <source>use one of: %1</source>
        <translation>请使用其中之一：%1</translation>
    </message>
    <message>
        <source>correct the input; klapper-cli run --help shows examples.</source>
        <translation>请改正输入；klapper-cli run --help 有示例。</translation>
    </message>
    <message>
        <source>The input is not usable YAML: %1</source>
        <translation>输入不是可用的 YAML：%1</translation>
    </message>
    <message>
        <source>The input is not usable JSON: %1</source>
        <translation>输入不是可用的 JSON：%1</translation>
    </message>
    <message>
        <source>the folder %1 cannot be written</source>
        <translation>无法写入文件夹 %1</translation>
    </message>
    <message>
        <source>ffprobe, which checks the clip, is not installed</source>
        <translation>未安装检查片段所需的 ffprobe</translation>
    </message>
    <message>
        <source>The input cannot be read: %1</source>
        <translation>无法读取输入：%1</translation>
    </message>
    <message>
        <source>The input does not fit %1: %2</source>
        <translation>输入不符合 %1：%2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>The input is no script: %1.</source>
        <translation>输入不是脚本：%1。</translation>
    </message>
    <message>
        <source>--split needs a list of shots.</source>
        <translation>--split 需要一个镜头列表。</translation>
    </message>
    <message>
        <source>is needed: say what is to be seen</source>
        <translation>为必填：请写出要呈现的画面</translation>
    </message>
    <message>
        <source>has %1 characters, at most %2 are taken</source>
        <translation>有 %1 个字符，最多接受 %2 个</translation>
    </message>
    <message>
        <source>has %1 shots, at most %2 are taken</source>
        <translation>有 %1 个镜头，最多接受 %2 个</translation>
    </message>
    <message>
        <source>has no text</source>
        <translation>没有文字</translation>
    </message>
    <message>
        <source>lasts %1 s, allowed are %2 s</source>
        <translation>为 %1 秒，允许 %2 秒</translation>
    </message>
    <message>
        <source>add up to %1 s, but the clip has %2 s</source>
        <translation>合计 %1 秒，但片段为 %2 秒</translation>
    </message>
    <message>
        <source>is %1, allowed are %2 seconds</source>
        <translation>为 %1，允许 %2 秒</translation>
    </message>
    <message>
        <source>is %1, allowed are %2</source>
        <translation>为 %1，允许 %2</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, allowed are %2</source>
        <translation>为“%1”，允许 %2</translation>
    </message>
    <message>
        <source>is needed: the https address of the first picture</source>
        <translation>为必填：首帧图片的 https 地址</translation>
    </message>
    <message>
        <source>needs a first picture, too</source>
        <translation>还需要首帧图片</translation>
    </message>
    <message>
        <source>is not taken by this endpoint</source>
        <translation>此端点不接受</translation>
    </message>
    <message>
        <source>is no address that the service can fetch: %1</source>
        <translation>不是服务能够取得的地址：%1</translation>
    </message>
    <message>
        <source>takes the https address of an image only: this endpoint takes no image from this computer</source>
        <translation>只接受图片的 https 地址：此端点不接受这台电脑上的图片</translation>
    </message>
    <message>
        <source>is required by the service since lately, and this version does not know it</source>
        <translation>服务最近要求它为必填，而此版本不认识它</translation>
    </message>
    <message>
        <source> (an image of this computer is given as &quot;@FILE&quot;)</source>
        <translation>（这台电脑上的图片写作 &quot;@FILE&quot;）</translation>
    </message>
    <message>
        <source>The input does not fit %1: %2.</source>
        <translation>输入不符合 %1：%2。</translation>
    </message>
    <message>
        <source>correct the input and run it again.</source>
        <translation>请改正输入后再运行。</translation>
    </message>
    <message>
        <source>no answer from the service since %1; still trying, the request goes on</source>
        <translation>自 %1 起服务没有响应；仍在重试，请求会继续</translation>
    </message>
    <message>
        <source>accepted as request %1</source>
        <translation>已接受，请求编号 %1</translation>
    </message>
    <message>
        <source>picking up request %1</source>
        <translation>继续处理请求 %1</translation>
    </message>
    <message>
        <source>sending the request</source>
        <translation>正在提交请求</translation>
    </message>
    <message>
        <source>queued, position %1</source>
        <translation>排队中，第 %1 位</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>rendering</source>
        <translation>渲染中</translation>
    </message>
    <message>
        <source>rendering (%1)</source>
        <translation>渲染中（%1）</translation>
    </message>
    <message>
        <source>%1 %2 MB</source>
        <translation>%1 %2 MB</translation>
    </message>
    <message>
        <source>%1 %2 of %3 MB, %4 %</source>
        <translation>%1 %2 MB，共 %3 MB，%4 %</translation>
    </message>
    <message>
        <source>The journal of requests was damaged and is kept as %1; a new one was begun: %2 jobs read from the damaged one, %3 from the recipes beside the clips.</source>
        <translation>任务日志已损坏，保存为 %1；已新建一个：从损坏的日志中读出 %2 个任务，从片段旁边的配方中得到 %3 个。</translation>
    </message>
    <message>
        <source>Held until you release them: %1.</source>
        <translation>在你放行之前搁置的：%1。</translation>
    </message>
    <message>
        <source>Sent or not cannot be told, look before you send again: %1.</source>
        <translation>无法判断是否已提交、再次提交前请先查看的：%1。</translation>
    </message>
    <message>
        <source>Recipes that were not believed: %1.</source>
        <translation>未被采信的配方：%1。</translation>
    </message>
    <message>
        <source>Caps of the budget could not be read: there are none now.</source>
        <translation>无法读出预算的上限：现在没有上限。</translation>
    </message>
    <message>
        <source>another program runs the practice service; end it first</source>
        <translation>另一个程序正在运行练习服务；请先结束它</translation>
    </message>
    <message>
        <source>The journal of requests is of a newer version of Klapper: it is only read here, and nothing is sent.</source>
        <translation>任务日志属于更新版本的 Klapper：这里只读取它，不提交任何内容。</translation>
    </message>
    <message>
        <source>waiting for the keychain of this system</source>
        <translation>正在等待系统的钥匙串</translation>
    </message>
    <message>
        <source>%1 (HTTP %2)</source>
        <translation>%1（HTTP %2）</translation>
    </message>
    <message>
        <source>The service refuses the request as it stands</source>
        <translation>服务拒绝了该请求的内容</translation>
    </message>
    <message>
        <source>The input cannot be used</source>
        <translation>输入无法使用</translation>
    </message>
    <message>
        <source>The service does not accept the token</source>
        <translation>服务不接受该令牌</translation>
    </message>
    <message>
        <source>There is no token: you are not signed in</source>
        <translation>没有令牌：你尚未登录</translation>
    </message>
    <message>
        <source>The token is not allowed to do this</source>
        <translation>该令牌无权这样做</translation>
    </message>
    <message>
        <source>The balance of the account does not pay for this</source>
        <translation>账户余额不足以支付</translation>
    </message>
    <message>
        <source>The service does not know this request</source>
        <translation>服务不认识该请求</translation>
    </message>
    <message>
        <source>The service asks for a pause: too many requests</source>
        <translation>服务要求暂停：请求过多</translation>
    </message>
    <message>
        <source>The service has a fault of its own</source>
        <translation>服务自身出现问题</translation>
    </message>
    <message>
        <source>The service cannot be reached</source>
        <translation>无法连接服务</translation>
    </message>
    <message>
        <source>No secure connection: the certificate of the service was refused</source>
        <translation>无法建立安全连接：服务的证书被拒绝</translation>
    </message>
    <message>
        <source>The service did not answer in time</source>
        <translation>服务没有及时响应</translation>
    </message>
    <message>
        <source>The answer of the service cannot be used</source>
        <translation>服务的答复无法使用</translation>
    </message>
    <message>
        <source>%1: nobody here knows whether it was accepted</source>
        <translation>%1：这里无从得知它是否已被接受</translation>
    </message>
    <message>
        <source>The request was sent, but no usable answer came</source>
        <translation>请求已发出，但没有收到可用的答复</translation>
    </message>
    <message>
        <source>The service could not make this clip</source>
        <translation>服务未能生成这个片段</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>An address was refused and not contacted</source>
        <translation>有地址被拒绝，没有与之联系</translation>
    </message>
    <message>
        <source>The file is larger than 2 GiB</source>
        <translation>文件大于 2 GiB</translation>
    </message>
    <message>
        <source>The disk does not take the file</source>
        <translation>磁盘未能写入文件</translation>
    </message>
    <message>
        <source>What arrived is not a playable clip</source>
        <translation>收到的不是可播放的片段</translation>
    </message>
    <message>
        <source>The journal of requests cannot be used</source>
        <translation>无法使用任务日志</translation>
    </message>
    <message>
        <source>The keychain did not give the token</source>
        <translation>钥匙串没有给出令牌</translation>
    </message>
    <message>
        <source>A program that is needed is missing or failed</source>
        <translation>所需的程序缺失或运行失败</translation>
    </message>
    <message>
        <source>This would go over your own budget</source>
        <translation>这会超出你自己的预算</translation>
    </message>
    <message>
        <source>The command that made this request ended before it was sent</source>
        <translation>创建该请求的命令在提交之前就结束了</translation>
    </message>
    <message>
        <source>You looked: the service does not have this request</source>
        <translation>你已查看：服务那里没有该请求</translation>
    </message>
    <message>
        <source>An image that the request embeds is gone or has changed; it was not sent</source>
        <translation>请求所嵌入的图片已不在或已改动；没有提交</translation>
    </message>
    <message>
        <source>add credit to your RunComfy account, then run it again.</source>
        <translation>请为你的 RunComfy 账户充值，然后再运行。</translation>
    </message>
    <message>
        <source>check the id; old requests are forgotten by the service.</source>
        <translation>请检查编号；旧的请求会被服务遗忘。</translation>
    </message>
    <message>
        <source>run it again in %1 s.</source>
        <translation>请在 %1 秒后再运行。</translation>
    </message>
    <message>
        <source>run it again in a minute.</source>
        <translation>请在一分钟后再运行。</translation>
    </message>
    <message>
        <source>try again later.</source>
        <translation>请稍后再试。</translation>
    </message>
    <message>
        <source>check the network connection, then try again.</source>
        <translation>请检查网络连接，然后再试。</translation>
    </message>
    <message>
        <source>check the clock of this machine and whether a proxy stands in between.</source>
        <translation>请检查本机的时钟，以及中间是否有代理。</translation>
    </message>
    <message>
        <source>do NOT run it again yet, it could be paid twice: klapper-cli requests unknown</source>
        <translation>请先不要再次运行，那可能要付两次费：klapper-cli requests unknown</translation>
    </message>
    <message>
        <source>change the request according to the reason and run it again.</source>
        <translation>请按原因修改请求后再运行。</translation>
    </message>
    <message>
        <source>check RUNCOMFY_MODEL_API_BASE and its kin; files are taken from runcomfy.net and runcomfy.com only.</source>
        <translation>请检查 RUNCOMFY_MODEL_API_BASE 及同类变量；文件只从 runcomfy.net 和 runcomfy.com 获取。</translation>
    </message>
    <message>
        <source>make room, or choose another folder with --output-dir.</source>
        <translation>请腾出空间，或用 --output-dir 另选文件夹。</translation>
    </message>
    <message>
        <source>check the disk and the rights of the folder klapper below ~/.local/share.</source>
        <translation>请检查磁盘，以及 ~/.local/share 下 klapper 文件夹的权限。</translation>
    </message>
    <message>
        <source>unlock the keychain, or set RUNCOMFY_TOKEN. To try without an account: --practice</source>
        <translation>请解锁钥匙串，或设置 RUNCOMFY_TOKEN。没有账户也可试用：--practice</translation>
    </message>
    <message>
        <source>install the package ffmpeg (it brings ffprobe).</source>
        <translation>请安装软件包 ffmpeg（其中包含 ffprobe）。</translation>
    </message>
    <message>
        <source>wait until the day or the month has room, or change the cap: klapper-cli budget</source>
        <translation>请等到当天或当月有余量，或更改上限：klapper-cli budget</translation>
    </message>
    <message>
        <source>run it again, or send it from the window of Klapper.</source>
        <translation>请再次运行，或从 Klapper 的窗口提交。</translation>
    </message>
    <message>
        <source>%1 s x $%2</source>
        <translation>%1 秒 x $%2</translation>
    </message>
    <message>
        <source>image to video</source>
        <translation>图生视频</translation>
    </message>
    <message>
        <source>text to video</source>
        <translation>文生视频</translation>
    </message>
    <message>
        <source>Standard, %1</source>
        <translation>标准，%1</translation>
    </message>
    <message>
        <source>Pro, %1</source>
        <translation>专业，%1</translation>
    </message>
    <message>
        <source>4K, %1</source>
        <translation>4K，%1</translation>
    </message>
    <message>
        <source>1 similar job</source>
        <translation>1 个相似任务</translation>
    </message>
    <message numerus="yes">
        <source>%n similar jobs</source>
        <translation>
            <numerusform>%n 个相似任务</numerusform>
        </translation>
    </message>
    <message>
        <source>1 job of this endpoint</source>
        <translation>此端点的 1 个任务</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs of this endpoint</source>
        <translation>
            <numerusform>此端点的 %n 个任务</numerusform>
        </translation>
    </message>
    <message>
        <source>usual %1 s (%2)</source>
        <translation>通常 %1 秒（%2）</translation>
    </message>
    <message>
        <source>held</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>submitting</source>
        <translation>正在提交</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>in_queue</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>失去联系</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>done_no_file</source>
        <translation>完成，无文件</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>nothing; nothing was sent.</source>
        <translation>零；没有提交任何内容。</translation>
    </message>
    <message>
        <source>Examples:
  klapper-cli lint kling/kling-3.0/pro/text-to-video \
      --prompt &apos;static shot, fast zoom on a fox&apos;
  klapper-cli lint kling/kling-3.0/pro/text-to-video \
      --input-file request.yaml --output json
  klapper-cli lint kling/kling-3.0/4k/text-to-video \
      --input-file a.json --fix &gt; b.json

Says what the window says while you type. --fix prints the input with every error and warning mended that can
be mended by itself; what is left goes to standard error. The endpoint is the documented one, or as the service
published it when it was last asked. Contacts nothing.

0: nothing, or only warnings and hints. 65: errors; the service would refuse it.</source>
        <translation>例子：
  klapper-cli lint kling/kling-3.0/pro/text-to-video \
      --prompt &apos;static shot, fast zoom on a fox&apos;
  klapper-cli lint kling/kling-3.0/pro/text-to-video \
      --input-file request.yaml --output json
  klapper-cli lint kling/kling-3.0/4k/text-to-video \
      --input-file a.json --fix &gt; b.json

说的和你在窗口里输入时看到的一样。--fix 输出改好的输入：能自动改正的错误和警告都已改正，
剩下的写到标准错误；不会让请求变得更贵。端点按文档，或按服务上次被询问时公布的内容。
不联系任何服务。

0：没有问题，或只有警告和提示。65：有错误，服务会拒绝。</translation>
    </message>
    <message>
        <source>Examples:
  klapper-cli library search lighthouse dusk --state done --rating 4
  klapper-cli library search --tier pro,4k --from 2026-11-01 --sort cost \
      --limit 10
  klapper-cli library search fox --output json | jq -r &apos;.[].file | select(.)&apos;

Every word must be there, in prompt, shots, negative prompt, note, tags or project; parts of words will do.
Newest first. Contacts nothing.</source>
        <translation>例子：
  klapper-cli library search lighthouse dusk --state done --rating 4
  klapper-cli library search --tier pro,4k --from 2026-11-01 --sort cost \
      --limit 10
  klapper-cli library search fox --output json | jq -r &apos;.[].file | select(.)&apos;

每个词都必须出现在提示词、镜头、负面提示词、备注、标签或项目中；词的一部分也算。
最新的在前。不联系任何服务。</translation>
    </message>
    <message>
        <source>is not a day such as 2026-11-30</source>
        <translation>不是 2026-11-30 这样的日期</translation>
    </message>
    <message>
        <source>is not a rule such as C203</source>
        <translation>不是 C203 这样的规则</translation>
    </message>
    <message>
        <source>is not the id of a model such as kling/kling-3.0/pro/text-to-video</source>
        <translation>不是 kling/kling-3.0/pro/text-to-video 这样的模型 id</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>IN USE</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>尚不知道</translation>
    </message>
    <message>
        <source>There is no account &quot;%1&quot; here, or more than one.</source>
        <translation>这里没有账户“%1”，或不止一个。</translation>
    </message>
    <message>
        <source>the account in use, as it was.</source>
        <translation>使用中的账户不变。</translation>
    </message>
    <message>
        <source>klapper-cli accounts shows them; a new one comes with klapper-cli login.</source>
        <translation>klapper-cli accounts 列出它们；用 klapper-cli login 添加新账户。</translation>
    </message>
    <message>
        <source>The list of accounts could not be written.</source>
        <translation>无法写入账户列表。</translation>
    </message>
    <message>
        <source>check the disk and the rights of the folder klapper below ~/.config.</source>
        <translation>请检查磁盘和 ~/.config 下 klapper 文件夹的权限。</translation>
    </message>
    <message>
        <source>RUNCOMFY_TOKEN is set and decides the account as long as it is</source>
        <translation>已设置 RUNCOMFY_TOKEN，在取消之前由它决定账户</translation>
    </message>
    <message>
        <source>Sign in to RunComfy with a code and the browser</source>
        <translation>用代码和浏览器登录 RunComfy</translation>
    </message>
    <message>
        <source>Only print page and code; open nothing</source>
        <translation>只显示页面地址和代码；不打开任何内容</translation>
    </message>
    <message>
        <source>Read the token that RunComfy&apos;s own command line keeps in ~/.config/runcomfy/token.json; that file stays as it is</source>
        <translation>读取 RunComfy 自己的命令行保存在 ~/.config/runcomfy/token.json 中的令牌；该文件保持原样</translation>
    </message>
    <message>
        <source>Take the token out of the keychain; the history stays</source>
        <translation>从钥匙串中移除令牌；历史记录保留</translation>
    </message>
    <message>
        <source>Example:
  klapper-cli logout</source>
        <translation>示例：
  klapper-cli logout</translation>
    </message>
    <message>
        <source>Say whose token is in use</source>
        <translation>说明正在使用谁的令牌</translation>
    </message>
    <message>
        <source>Examples:
  klapper-cli whoami
  klapper-cli whoami --output json | jq -r .email</source>
        <translation>示例：
  klapper-cli whoami
  klapper-cli whoami --output json | jq -r .email</translation>
    </message>
    <message>
        <source>Ask RunComfy for the money left in the account</source>
        <translation>向 RunComfy 查询账户余额</translation>
    </message>
    <message>
        <source>Examples:
  klapper-cli balance
  klapper-cli balance --output json | jq .balance_usd</source>
        <translation>示例：
  klapper-cli balance
  klapper-cli balance --output json | jq .balance_usd</translation>
    </message>
    <message>
        <source>Examples:
  klapper-cli accounts
  klapper-cli accounts use mia@example.org

The history of one account is never mixed with another&apos;s: each has its own requests, clips
and budget. A new one comes with klapper-cli login.</source>
        <translation>示例：
  klapper-cli accounts
  klapper-cli accounts use mia@example.org

各账户的历史记录从不混在一起：每个账户有自己的请求、片段
和预算。用 klapper-cli login 添加新账户。</translation>
    </message>
    <message>
        <source>The accounts that are kept apart here</source>
        <translation>在这里分开保存的账户</translation>
    </message>
    <message>
        <source>All of them; contacts nothing</source>
        <translation>列出全部；不联网</translation>
    </message>
    <message>
        <source>Choose the one that commands work on</source>
        <translation>选择命令所用的账户</translation>
    </message>
    <message>
        <source>Its email, its id, or the name of its folder</source>
        <translation>它的邮箱、标识或文件夹名</translation>
    </message>
    <message>
        <source>Every setting, its value and what it may be</source>
        <translation>每项设置、它的值和可取的值</translation>
    </message>
    <message>
        <source>Print the value of one setting</source>
        <translation>输出一项设置的值</translation>
    </message>
    <message>
        <source>Take a setting back to its default</source>
        <translation>把一项设置恢复为默认值</translation>
    </message>
    <message>
        <source>Name of a setting, as config list shows it</source>
        <translation>设置的名称，见 config list</translation>
    </message>
    <message>
        <source>Write a report for those who help, without secrets</source>
        <translation>为帮助你的人写一份不含秘密的报告</translation>
    </message>
    <message>
        <source>The file; standard output when left out</source>
        <translation>文件；省略时为标准输出</translation>
    </message>
    <message>
        <source>Its new value</source>
        <translation>它的新值</translation>
    </message>
    <message>
        <source>everything as it was; nobody was signed out.</source>
        <translation>一切照旧；没有人被退出登录。</translation>
    </message>
    <message>
        <source>asking for a code</source>
        <translation>正在请求代码</translation>
    </message>
    <message>
        <source>The page was opened in your browser; if not, open it yourself:</source>
        <translation>已在浏览器中打开页面；如果没有，请自行打开：</translation>
    </message>
    <message>
        <source>Open this page in a browser, on this machine or another one:</source>
        <translation>请在本机或其他电脑的浏览器中打开此页面：</translation>
    </message>
    <message>
        <source>and enter the code:</source>
        <translation>并输入代码：</translation>
    </message>
    <message>
        <source>the service does not answer just now; still waiting</source>
        <translation>服务暂时没有响应；继续等待</translation>
    </message>
    <message>
        <source>waiting for you to sign in there</source>
        <translation>等待你在那里登录</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1，剩余 %2</translation>
    </message>
    <message>
        <source>run klapper-cli login again for a new code.</source>
        <translation>再次运行 klapper-cli login 以获取新代码。</translation>
    </message>
    <message>
        <source>Not signed in: it was denied on the page.</source>
        <translation>未登录：在页面上被拒绝。</translation>
    </message>
    <message>
        <source>Not signed in: the code has expired.</source>
        <translation>未登录：代码已过期。</translation>
    </message>
    <message>
        <source>Not signed in. %1</source>
        <translation>未登录。%1</translation>
    </message>
    <message>
        <source>There is no usable token on standard input: %1.</source>
        <translation>标准输入中没有可用的令牌：%1。</translation>
    </message>
    <message>
        <source>copy the API token from your profile page on runcomfy.com.</source>
        <translation>请从 runcomfy.com 的个人资料页复制 API 令牌。</translation>
    </message>
    <message>
        <source>The token of RunComfy&apos;s own command line cannot be read: %1.</source>
        <translation>无法读取 RunComfy 自己的命令行的令牌：%1。</translation>
    </message>
    <message>
        <source>sign in with klapper-cli login.</source>
        <translation>请用 klapper-cli login 登录。</translation>
    </message>
    <message>
        <source>read %1; it stays as it is</source>
        <translation>已读取 %1；它保持原样</translation>
    </message>
    <message>
        <source>warning: other users of this machine can read that file, and with it your token: chmod 600 %1</source>
        <translation>警告：本机的其他用户可以读取该文件，也就能得到你的令牌：chmod 600 %1</translation>
    </message>
    <message>
        <source>putting the token into the keychain</source>
        <translation>正在将令牌存入钥匙串</translation>
    </message>
    <message>
        <source>Not signed in: no keychain took the token, so nothing is kept. %1</source>
        <translation>未登录：没有钥匙串接收令牌，因此什么都没有保存。%1</translation>
    </message>
    <message>
        <source>unlock or install a keychain (gnome-keyring, KWallet), or set RUNCOMFY_TOKEN.</source>
        <translation>请解锁或安装钥匙串（gnome-keyring、KWallet），或设置 RUNCOMFY_TOKEN。</translation>
    </message>
    <message>
        <source>warning: the list of accounts could not be written</source>
        <translation>警告：无法写入账户列表</translation>
    </message>
    <message>
        <source>signed in; the service does not say as whom</source>
        <translation>已登录；服务没有说明是谁</translation>
    </message>
    <message>
        <source>signed in as %1</source>
        <translation>已登录为 %1</translation>
    </message>
    <message>
        <source>RUNCOMFY_TOKEN is set and is used before the keychain as long as it is</source>
        <translation>已设置 RUNCOMFY_TOKEN，在取消之前它优先于钥匙串</translation>
    </message>
    <message>
        <source>Interrupted; nobody was signed in.</source>
        <translation>已中断；没有人登录。</translation>
    </message>
    <message>
        <source>signed out; requests, clips and budget stay</source>
        <translation>已退出登录；请求、片段和预算保留</translation>
    </message>
    <message>
        <source>signed out of %1; its requests, clips and budget stay</source>
        <translation>已退出 %1；其请求、片段和预算保留</translation>
    </message>
    <message>
        <source>RUNCOMFY_TOKEN is still set and in use: unset it in your shell</source>
        <translation>RUNCOMFY_TOKEN 仍已设置并在使用：请在 shell 中取消设置</translation>
    </message>
    <message>
        <source>The token may still stand in the keychain: %1.</source>
        <translation>令牌可能仍在钥匙串中：%1。</translation>
    </message>
    <message>
        <source>unlock the keychain and run it again, or remove the token there.</source>
        <translation>请解锁钥匙串后再次运行，或在那里移除令牌。</translation>
    </message>
    <message>
        <source>Written to %1. Read it before you send it to anybody.</source>
        <translation>已写入 %1。发给别人之前请先看一遍。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>choose another file with --output-file.</source>
        <translation>用 --output-file 选择另一个文件。</translation>
    </message>
    <message>
        <source>There is no setting %1.</source>
        <translation>没有名为 %1 的设置。</translation>
    </message>
    <message>
        <source>klapper-cli config list shows what there is.</source>
        <translation>klapper-cli config list 会列出全部设置。</translation>
    </message>
    <message>
        <source>%1 cannot be %2.</source>
        <translation>%1 不能是 %2。</translation>
    </message>
    <message>
        <source>It may be: %1.</source>
        <translation>可以是：%1。</translation>
    </message>
    <message>
        <source>The settings cannot be written: %1</source>
        <translation>无法写入设置：%1</translation>
    </message>
    <message>
        <source>everything as it was.</source>
        <translation>一切保持原样。</translation>
    </message>
    <message>
        <source>look at %1 and its folder.</source>
        <translation>请检查 %1 及其文件夹。</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>键</translation>
    </message>
    <message>
        <source>MAY BE</source>
        <translation>可取值</translation>
    </message>
    <message>
        <source>EMAIL</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>TOKEN</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>practice, pretend money</source>
        <translation>练习，虚拟金额</translation>
    </message>
    <message>
        <source>BALANCE</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>The settings could not be read; defaults hold. They are kept: %1</source>
        <translation>无法读取设置，使用默认值。原文件保留在：%1</translation>
    </message>
    <message>
        <source>say what to set: KEY VALUE, or --metadata on or off</source>
        <translation>请说明要设置什么：键 值，或 --metadata on 或 off</translation>
    </message>
    <message>
        <source>The setting %1 makes no sense; its default holds. It may be: %2.</source>
        <translation>设置 %1 的值无效，使用默认值。可以是：%2。</translation>
    </message>
    <message>
        <source>the token belongs to another account (%1), whose requests are kept apart. Klapper knows it from now on: give the command again</source>
        <translation>令牌属于另一个账户（%1），其请求单独保存。Klapper 从现在起认识它：请再次执行命令</translation>
    </message>
    <message>
        <source>klapper-cli login, or set RUNCOMFY_TOKEN to a valid API token of your RunComfy account. To try without an account: --practice</source>
        <translation>请运行 klapper-cli login，或把 RUNCOMFY_TOKEN 设为你的 RunComfy 账户的有效 API 令牌。没有账户也可试用：--practice</translation>
    </message>
    <message>
        <source>Examples:
  klapper-cli login
  klapper-cli login --no-browser
  klapper-cli login --token-stdin &lt; token.txt
  klapper-cli login --import

Shows a code, opens the page where you enter it, and waits for you; with --no-browser, over ssh, open the
page on any machine.

The token is kept in the system&apos;s keychain and in no file. Where there is no keychain nothing is
kept: set RUNCOMFY_TOKEN instead. Each account has a history, clips and a budget of its own.

Exit codes: 0 signed in, 64 --token-stdin from a terminal, 65 no usable token in the pipe or file,
69 an answer that cannot be used, 75 the service is not reached, 77 denied, expired or no keychain,
130 interrupted.</source>
        <translation>示例：
  klapper-cli login
  klapper-cli login --no-browser
  klapper-cli login --token-stdin &lt; token.txt
  klapper-cli login --import

显示代码，打开输入代码的页面，并等待你在那里完成；使用 --no-browser 时（例如通过 ssh），可在任何电脑上打开该页面。

令牌存放在系统钥匙串中，不写入文件。没有钥匙串时不保存任何内容：
请改为设置 RUNCOMFY_TOKEN。每个账户有自己的历史记录、片段和预算。

退出码：0 已登录，64 在终端使用 --token-stdin，65 管道或文件中没有可用的令牌，69 答复无法使用，
75 无法连接服务，77 被拒绝、已过期或没有钥匙串，130 被中断。</translation>
    </message>
    <message>
        <source>Take the token from a pipe or a file on standard input instead</source>
        <translation>改为从标准输入的管道或文件读取令牌</translation>
    </message>
    <message>
        <source>Your settings, and a report for those who help</source>
        <translation>你的设置，以及给帮助你的人的报告</translation>
    </message>
    <message>
        <source>--token-stdin takes the token from a pipe or a file: typed here it would stand on the screen.</source>
        <translation>--token-stdin 从管道或文件读取令牌：在这里输入会显示在屏幕上。</translation>
    </message>
    <message>
        <source>klapper-cli login --token-stdin &lt; FILE, or klapper-cli login.</source>
        <translation>请运行 klapper-cli login --token-stdin &lt; FILE，或 klapper-cli login。</translation>
    </message>
    <message>
        <source>try again later, or give a token: klapper-cli login --token-stdin &lt; FILE</source>
        <translation>请稍后重试，或提供令牌：klapper-cli login --token-stdin &lt; FILE</translation>
    </message>
    <message>
        <source>reading the token from standard input</source>
        <translation>正在从标准输入读取令牌</translation>
    </message>
    <message>
        <source>%1the token is empty</source>
        <translation>%1令牌为空</translation>
    </message>
    <message>
        <source>%1the token is longer than 4096 characters</source>
        <translation>%1令牌超过 4096 个字符</translation>
    </message>
    <message>
        <source>%1the token has blanks or line breaks inside</source>
        <translation>%1令牌中间有空白或换行</translation>
    </message>
    <message>
        <source>%1the token has characters that no token has</source>
        <translation>%1令牌含有令牌不会有的字符</translation>
    </message>
    <message>
        <source>the keychain is locked, or the token was removed there</source>
        <translation>钥匙串已锁定，或令牌已在那里被移除</translation>
    </message>
    <message>
        <source>the keychain did not answer in time</source>
        <translation>钥匙串没有及时答复</translation>
    </message>
    <message>
        <source>the keychain did not keep what was written</source>
        <translation>钥匙串没有保存写入的内容</translation>
    </message>
    <message>
        <source>the keychain did not delete the token</source>
        <translation>钥匙串没有删除令牌</translation>
    </message>
    <message>
        <source>there is no keychain on this system: %1</source>
        <translation>本系统没有钥匙串：%1</translation>
    </message>
    <message>
        <source>the keychain refused: %1</source>
        <translation>钥匙串拒绝了：%1</translation>
    </message>
    <message>
        <source>the folder of the settings cannot be made</source>
        <translation>无法创建设置所在的文件夹</translation>
    </message>
    <message>
        <source>another program holds the settings, or their folder cannot be written</source>
        <translation>另一个程序正占用设置，或其文件夹不可写</translation>
    </message>
    <message>
        <source>the damaged settings cannot be renamed aside</source>
        <translation>无法把损坏的设置改名保留</translation>
    </message>
    <message>
        <source>The service said 5xx, cannot be reached (login: 75), ended the request as failed, or its file cannot be had. A paid call that was answered with 5xx is unclear as well.</source>
        <translation>服务回答 5xx、无法连接（login 为 75）、以失败结束了请求，或无法取得其文件。回答为 5xx 的付费请求同样结果未知。</translation>
    </message>
    <message>
        <source>Timeout or too many requests; login did not reach the service; or another running Klapper looks after the job. When the answer to a paid call was lost the message says so: look at klapper-cli requests unknown before you send it again.</source>
        <translation>超时或请求过多；login 无法连接服务；或另一个正在运行的 Klapper 照管着该任务。若付费请求的答复丢失，消息会说明：再次提交之前，请先查看 klapper-cli requests unknown。</translation>
    </message>
    <message>
        <source>Not signed in, or the token was refused; a sign-in that was denied or has expired, or that no keychain keeps.</source>
        <translation>未登录，或令牌被拒绝；登录被拒绝、已过期，或没有钥匙串可保存。</translation>
    </message>
    <message>
        <source>The settings, shared with the window. A damaged file stays until something is set; then it is renamed aside, never deleted.</source>
        <translation>设置，与窗口共用。损坏的文件保持不动，直到有设置被更改；那时会改名保留，绝不删除。</translation>
    </message>
    <message>
        <source>First steps, without an account and without cost:
  klapper-cli run kling/kling-3.0/standard/text-to-video --practice \
      --input &apos;{&quot;prompt&quot;: &quot;Wide shot: a lighthouse at dusk&quot;, &quot;duration&quot;: 3}&apos;

Endpoints: kling/kling-3.0/{standard,pro,4k}/{text,image}-to-video

The token comes from RUNCOMFY_TOKEN, else from the system&apos;s keychain, where klapper-cli login or
the window of Klapper put it. A request is never sent twice; &quot;resume&quot; picks up what was left
behind.

Exit codes: 0 done, 64 bad arguments, 65 bad input, 69 the service failed or is unreachable,
74 this machine could not keep the file, 75 timeout, too many requests, login without the
service, or outcome unknown (read the message before you repeat), 77 no token or a refused one,
78 over a cap of your own, 130 interrupted.</source>
        <translation>第一步，无需账户，不收费：
  klapper-cli run kling/kling-3.0/standard/text-to-video --practice \
      --input &apos;{&quot;prompt&quot;: &quot;Wide shot: a lighthouse at dusk&quot;, &quot;duration&quot;: 3}&apos;

端点：kling/kling-3.0/{standard,pro,4k}/{text,image}-to-video

令牌取自 RUNCOMFY_TOKEN，否则取自系统的钥匙串，由 klapper-cli login 或 Klapper 的窗口存入。请求绝不会提交两次；“resume”会继续处理留下的请求。

退出码：0 完成，64 参数有误，65 输入有误，69 服务失败或无法连接，74 本机无法保存文件，75 超时、请求过多、登录时无法连接服务，或结果未知（再次运行前请阅读消息），77 没有令牌或令牌被拒绝，78 超出你自己的上限，130 被中断。</translation>
    </message>
    <message>
        <source>Examples:
  klapper-cli config
  klapper-cli config set --metadata off
  klapper-cli config list
  klapper-cli config set jobs.atOnce 5
  klapper-cli config unset clips.folder
  klapper-cli config report -o report.txt

Settings stand in klapper/settings.json of your configuration folder, and the window has the same ones. What
you have not chosen is not written there. When the file is damaged this is said, and defaults hold; it stays as
it is until something is set, and is kept then as settings.json.damaged.

One choice belongs to the account and not to this machine: metadata, or clips.metadata. It is whether clips
carry title, prompt and recipe inside them, with the IPTC mark of generated media. The recipe beside a clip is
always written. Window and command line obey the same choice; run --no-metadata leaves it out of one clip.

The report names versions, settings, whether you are signed in, counts of jobs and the last log lines; tokens,
passwords, prompts, names of clips and your home folder are left out. It looks into the keychain for that, and
contacts no service.</source>
        <translation>示例：
  klapper-cli config
  klapper-cli config set --metadata off
  klapper-cli config list
  klapper-cli config set jobs.atOnce 5
  klapper-cli config unset clips.folder
  klapper-cli config report -o report.txt

设置写在你的配置文件夹中的 klapper/settings.json，窗口使用同样的设置。你没有选择的不会写入。文件损坏时会告知并使用默认值；它保持不动，直到有设置被更改，那时保留为 settings.json.damaged。

有一项选择属于账户，而不属于本机：metadata，即 clips.metadata。它决定片段内是否带有标题、提示词和配方，以及 IPTC 的生成媒体标记。片段旁边的配方总会写出。窗口和命令行遵守同样的选择；run --no-metadata 只对一个片段略去。

报告列出版本、设置、是否已登录、任务数量和最近的日志行；令牌、密码、提示词、片段名称和你的主文件夹都不在其中。为此会查看钥匙串，但不连接任何服务。</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 或 %2</translation>
    </message>
    <message>
        <source>an absolute folder, such as /media/films</source>
        <translation>绝对路径的文件夹，例如 /media/films</translation>
    </message>
    <message>
        <source>words of at most %1 characters, with %2 for what differs</source>
        <translation>最多 %1 个字符的文字，其中 %2 代表各片段不同的部分</translation>
    </message>
    <message>
        <source>the name or the address of a host, without http:// and port</source>
        <translation>主机的名称或地址，不带 http:// 和端口</translation>
    </message>
    <message>
        <source>a name of at most %1 characters without a colon</source>
        <translation>最多 %1 个字符的名称，不含冒号</translation>
    </message>
    <message>
        <source>a text of at most %1 characters</source>
        <translation>最多 %1 个字符的文字</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on 或 off</translation>
    </message>
    <message>
        <source>%1 is no name that every system takes.</source>
        <translation>%1 不是所有系统都接受的文件名。</translation>
    </message>
    <message>
        <source>%1 is one.</source>
        <translation>%1 可以。</translation>
    </message>
    <message>
        <source>%1 is no .%2 file, and --force replaces only those.</source>
        <translation>%1 不是 .%2 文件，--force 只会替换这类文件。</translation>
    </message>
    <message>
        <source>it is as it was.</source>
        <translation>它保持原样。</translation>
    </message>
    <message>
        <source>choose another name.</source>
        <translation>请换一个名称。</translation>
    </message>
    <message>
        <source>%1 clips of these sizes are too many to be made anew at once, %2 can be; make it in parts</source>
        <translation>%1 个这样尺寸的片段太多，无法一次重新编码，最多 %2 个；请分几部分制作</translation>
    </message>
    <message>
        <source>%1: control characters in its path are left out of the EDL; an editor may not find the file</source>
        <translation>%1：路径中的控制字符不写入 EDL；剪辑软件可能找不到该文件</translation>
    </message>
    <message>
        <source>turned another way</source>
        <translation>旋转方向不同</translation>
    </message>
    <message>
        <source>a lower frame rate than asked, as the preset allows</source>
        <translation>帧率低于要求，以预设允许的为限</translation>
    </message>
</context>
<context>
    <name>klapper::AboutDialog</name>
    <message>
        <source>About Klapper</source>
        <translation>关于 Klapper</translation>
    </message>
    <message>
        <source>Klapper %1</source>
        <translation>Klapper %1</translation>
    </message>
    <message>
        <source>A studio for Kling 3.0 video on RunComfy: write shots, see the price, send jobs that are never lost or sent twice, and judge the clips.

Klapper is independent. It is not made, endorsed or supported by RunComfy or by Kuaishou Technology; Kling is a name of Kuaishou Technology.

Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>RunComfy 上 Kling 3.0 视频的工作室：编写镜头、查看价格、提交绝不会丢失也不会重复提交的任务，并评看成片。

Klapper 是独立软件，并非由 RunComfy 或快手科技制作、认可或支持；Kling（可灵）是快手科技的名称。

自由软件，采用 GNU 通用公共许可证第 3 版或更高版本，不提供任何担保。</translation>
    </message>
    <message>
        <source>Qt %1</source>
        <translation>Qt %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>klapper::AbsentSection</name>
    <message>
        <source>I looked at the list, and it is not there</source>
        <translation>我看过列表，那里没有</translation>
    </message>
    <message>
        <source>Send again as a new job · %1</source>
        <translation>作为新任务再次提交 · %1</translation>
    </message>
    <message>
        <source>Close this job unsent</source>
        <translation>结束此任务，不再提交</translation>
    </message>
</context>
<context>
    <name>klapper::AccountButton</name>
    <message>
        <source>Practice %1</source>
        <translation>练习 %1</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>Balance %1</source>
        <translation>余额 %1</translation>
    </message>
    <message>
        <source>Balance unknown</source>
        <translation>余额未知</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>账户：%1</translation>
    </message>
</context>
<context>
    <name>klapper::AccountChoices</name>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Of the practice service: pretend money with a budget of its own.</source>
        <translation>练习服务的预算：模拟资金，单独计算。</translation>
    </message>
    <message>
        <source>Of this account. Window and command line obey the same caps.</source>
        <translation>此账户的预算。窗口和命令行遵守同样的上限。</translation>
    </message>
    <message>
        <source>What may be spent</source>
        <translation>可以花多少</translation>
    </message>
    <message>
        <source>Over a cap nothing is sent.</source>
        <translation>超过上限时不会发送任何请求。</translation>
    </message>
    <message>
        <source>money cap limit day month ask threshold</source>
        <translation>钱 金额 上限 限额 每天 每月 询问 阈值</translation>
    </message>
    <message>
        <source>Spending and ledger …</source>
        <translation>花费与账目…</translation>
    </message>
    <message>
        <source>What was spent</source>
        <translation>已花多少</translation>
    </message>
    <message>
        <source>costs history csv</source>
        <translation>费用 历史 csv</translation>
    </message>
    <message>
        <source>Recipes in clips</source>
        <translation>片段中的配方</translation>
    </message>
    <message>
        <source>Write recipes into new clips</source>
        <translation>把配方写入新片段</translation>
    </message>
    <message>
        <source>This choice cannot be kept: %1</source>
        <translation>无法保存此选择：%1</translation>
    </message>
    <message>
        <source>Title, prompt and settings, and the mark of generated media, inside the file and without changing its picture. The recipe beside each clip is written in any case. For this account.</source>
        <translation>把标题、提示词、参数和“生成媒体”标记写进文件，画面不变。每个片段旁边的配方文件始终会写。仅对此账户有效。</translation>
    </message>
    <message>
        <source>metadata prompt privacy IPTC</source>
        <translation>元数据 提示词 隐私 IPTC</translation>
    </message>
</context>
<context>
    <name>klapper::AccountMenu</name>
    <message>
        <source>Asking for the balance …</source>
        <translation>正在查询余额…</translation>
    </message>
    <message>
        <source>Balance %1, as the service said at %2</source>
        <translation>余额 %1，服务于 %2 告知</translation>
    </message>
    <message>
        <source>The balance is not known; the last word was %1 at %2</source>
        <translation>余额未知；上次告知为 %1，时间 %2</translation>
    </message>
    <message>
        <source>The balance is not known</source>
        <translation>余额未知</translation>
    </message>
    <message>
        <source>Use the RunComfy account</source>
        <translation>使用 RunComfy 账户</translation>
    </message>
    <message>
        <source>Use the practice service</source>
        <translation>使用练习服务</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Practice service: pretend money</source>
        <translation>练习服务：虚拟金额</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>Signed out of %1</source>
        <translation>已退出 %1</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>by RUNCOMFY_TOKEN</source>
        <translation>通过 RUNCOMFY_TOKEN</translation>
    </message>
    <message>
        <source>until Klapper quits: no keychain took the token</source>
        <translation>直到 Klapper 退出：没有钥匙串接收令牌</translation>
    </message>
    <message>
        <source>Ask for the balance</source>
        <translation>查询余额</translation>
    </message>
    <message>
        <source>Account that is not known yet</source>
        <translation>尚不知道的账户</translation>
    </message>
    <message>
        <source>Add an account …</source>
        <translation>添加账户…</translation>
    </message>
    <message>
        <source>Sign in …</source>
        <translation>登录…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
</context>
<context>
    <name>klapper::AccountPage</name>
    <message>
        <source>Practice service: pretend money, nothing is charged.</source>
        <translation>练习服务：模拟资金，不收费。</translation>
    </message>
    <message>
        <source>A service on this machine: %1</source>
        <translation>本机上的服务：%1</translation>
    </message>
    <message>
        <source>RunComfy, signed out. Everything works but sending.</source>
        <translation>RunComfy，未登录。除发送外一切可用。</translation>
    </message>
    <message>
        <source>RunComfy, with the token in RUNCOMFY_TOKEN.</source>
        <translation>RunComfy，使用 RUNCOMFY_TOKEN 中的令牌。</translation>
    </message>
    <message>
        <source>RunComfy, with the token in the system&apos;s keychain.</source>
        <translation>RunComfy，令牌保存在系统钥匙串中。</translation>
    </message>
    <message>
        <source>RunComfy, until Klapper quits: no keychain took the token.</source>
        <translation>RunComfy，到 Klapper 退出为止：没有钥匙串能保存令牌。</translation>
    </message>
    <message>
        <source>RunComfy</source>
        <translation>RunComfy</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>登录身份</translation>
    </message>
    <message>
        <source>user login RunComfy token</source>
        <translation>用户 登录 RunComfy 令牌</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>money left</source>
        <translation>剩余金额</translation>
    </message>
    <message>
        <source>Use the RunComfy account</source>
        <translation>使用 RunComfy 账户</translation>
    </message>
    <message>
        <source>Sign in …</source>
        <translation>登录…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Use the practice service</source>
        <translation>使用练习服务</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>The token stands in the system&apos;s keychain and in no file.</source>
        <translation>令牌只保存在系统钥匙串中，不写入任何文件。</translation>
    </message>
    <message>
        <source>log in out switch practice</source>
        <translation>登录 退出 切换 练习</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>klapper::AccountWatch</name>
    <message>
        <source>No token yet. Everything works but sending.</source>
        <translation>还没有令牌。除了提交，一切都可以使用。</translation>
    </message>
    <message>
        <source>Use the practice service</source>
        <translation>使用练习服务</translation>
    </message>
    <message>
        <source>RunComfy did not accept the token.</source>
        <translation>RunComfy 没有接受该令牌。</translation>
    </message>
    <message>
        <source>%1 Everything that needs no network works; jobs go on by themselves.</source>
        <translation>%1 不需要网络的功能都可以使用；任务会自行继续。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Jobs that wait for a new one: %1. They go on by themselves.</source>
        <translation>等待新令牌的任务：%1 个。它们会自行继续。</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>新令牌</translation>
    </message>
    <message>
        <source>No network. Everything goes on when it is back.</source>
        <translation>没有网络。恢复后一切自行继续。</translation>
    </message>
    <message>
        <source>The keychain does not answer, so Klapper does not know your token. Unlock it, or sign in again.</source>
        <translation>钥匙串没有响应，Klapper 无法得知你的令牌。请解锁钥匙串，或重新登录。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
</context>
<context>
    <name>klapper::ActiveFilters</name>
    <message>
        <source>Active filters</source>
        <translation>生效的筛选</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>清除全部筛选</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>筛选：%1</translation>
    </message>
    <message>
        <source>Takes this filter away.</source>
        <translation>移除此筛选。</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>移除：%1</translation>
    </message>
</context>
<context>
    <name>klapper::AdvancedPage</name>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Names of the fields</source>
        <translation>字段名称</translation>
    </message>
    <message>
        <source>What the service publishes to your account is what it takes. Choose the documented ones only when it refuses those.</source>
        <translation>服务向你的账户公布的字段就是它所接受的。只有在它拒绝这些字段时才选文档中的字段。</translation>
    </message>
    <message>
        <source>contract live documented schema endpoint</source>
        <translation>契约 实时 文档 结构 端点</translation>
    </message>
    <message>
        <source>As published, else as documented</source>
        <translation>按公布的，没有时按文档</translation>
    </message>
    <message>
        <source>Only as documented</source>
        <translation>只按文档</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>A small file for you alone, without tokens, prompts or names of clips.</source>
        <translation>只供你自己看的小文件，不含令牌、提示词和片段名称。</translation>
    </message>
    <message>
        <source>level debug file diagnostic</source>
        <translation>级别 调试 文件 诊断</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>发生的事</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Journal and drafts</source>
        <translation>任务日志与草稿</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Open the folder of</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>data directory files</source>
        <translation>数据 目录 文件</translation>
    </message>
    <message>
        <source>Save diagnostic report …</source>
        <translation>保存诊断报告…</translation>
    </message>
    <message>
        <source>For those who help</source>
        <translation>给帮助你的人</translation>
    </message>
    <message>
        <source>Versions, settings, counts of jobs and the last log lines; no token, no prompt.</source>
        <translation>版本、设置、任务数量和最近的日志；不含令牌和提示词。</translation>
    </message>
    <message>
        <source>support bug error</source>
        <translation>支持 缺陷 错误</translation>
    </message>
</context>
<context>
    <name>klapper::AgainActions</name>
    <message>
        <source>Use &amp;all</source>
        <translation>全部使用(&amp;A)</translation>
    </message>
    <message>
        <source>Use all in a &amp;new draft</source>
        <translation>在新草稿中全部使用(&amp;N)</translation>
    </message>
    <message>
        <source>Use &amp;prompt</source>
        <translation>使用提示词(&amp;P)</translation>
    </message>
    <message>
        <source>Use f&amp;rames</source>
        <translation>使用首尾帧(&amp;R)</translation>
    </message>
    <message>
        <source>Use frames (it has none)</source>
        <translation>使用首尾帧（它没有）</translation>
    </message>
    <message>
        <source>Continue from &amp;last frame</source>
        <translation>从末帧继续(&amp;L)</translation>
    </message>
    <message>
        <source>Continue from &amp;this frame (%1)</source>
        <translation>从这一帧继续（%1）(&amp;T)</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>在文件夹中显示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>复制路径(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy %1 paths</source>
        <translation>复制 %1 个路径(&amp;C)</translation>
    </message>
    <message>
        <source>The form has the words of another clip.</source>
        <translation>表单中是另一个片段的文字。</translation>
    </message>
    <message>
        <source>The form has the frames of another clip.</source>
        <translation>表单中是另一个片段的首尾帧。</translation>
    </message>
</context>
<context>
    <name>klapper::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>klapper::BatchDialog</name>
    <message>
        <source>Clips from</source>
        <translation>片段来源</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>变体</translation>
    </message>
    <message>
        <source>This draft</source>
        <translation>当前草稿</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>来自文件</translation>
    </message>
    <message>
        <source>Import CSV or JSON …</source>
        <translation>导入 CSV 或 JSON…</translation>
    </message>
    <message>
        <source>What is wrong with the file</source>
        <translation>文件中的错误</translation>
    </message>
    <message>
        <source>Clips that will be made</source>
        <translation>将生成的片段</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Import drafts</source>
        <translation>导入草稿</translation>
    </message>
    <message>
        <source>Drafts (*.csv *.tsv *.txt *.json)</source>
        <translation>草稿 (*.csv *.tsv *.txt *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>A list of drafts, one clip each. CSV needs a header: prompt, seconds, tier, aspect, guidance, audio, negative, seed, first frame, shot1, shot1 seconds …</source>
        <translation>草稿列表，每份一个片段。CSV 需要表头：prompt, seconds, tier, aspect, guidance, audio, negative, seed, first frame, shot1, shot1 seconds …</translation>
    </message>
    <message>
        <source>%1 has mistakes. Correct them and import it again; until then nothing of it is sent.</source>
        <translation>%1 有错误。请更正后重新导入；在此之前不会提交其中任何内容。</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
</context>
<context>
    <name>klapper::BudgetButton</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Pretend money of the practice service.</source>
        <translation>练习服务的模拟资金。</translation>
    </message>
    <message>
        <source>Click to change the budget.</source>
        <translation>点按可更改预算。</translation>
    </message>
    <message>
        <source>Budget: %1</source>
        <translation>预算：%1</translation>
    </message>
</context>
<context>
    <name>klapper::BudgetDialog</name>
    <message>
        <source>no longer in the journal</source>
        <translation>日志中已没有此任务</translation>
    </message>
    <message>
        <source>Export CSV …</source>
        <translation>导出 CSV…</translation>
    </message>
    <message>
        <source>Budget of the practice service</source>
        <translation>练习服务的预算</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>This is pretend money with a budget of its own. Your RunComfy account is not touched.</source>
        <translation>这是模拟资金，有自己的预算，不会动用你的 RunComfy 账户。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>账本</translation>
    </message>
    <message>
        <source>Nothing was spent yet. Each hold and each charge will stand here.</source>
        <translation>还没有任何花费。每笔预留和每笔扣费都会列在这里。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Export the ledger</source>
        <translation>导出账本</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Written to %1. Lines: %2</source>
        <translation>已写入 %1。行数：%2</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 未能写入：%2</translation>
    </message>
</context>
<context>
    <name>klapper::BudgetForm</name>
    <message>
        <source>Ask before spending more than</source>
        <translation>超过此金额时先询问</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>（单次）</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>At most a day</source>
        <translation>每天最多</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>At most a month</source>
        <translation>每月最多</translation>
    </message>
    <message>
        <source>The budget could not be kept and is as before. %1</source>
        <translation>预算无法保存，仍与之前相同。%1</translation>
    </message>
</context>
<context>
    <name>klapper::BudgetMeter</name>
    <message>
        <source>Spent %1</source>
        <translation>已花费 %1</translation>
    </message>
    <message>
        <source>Waiting %1, estimated</source>
        <translation>等待中 %1（估计）</translation>
    </message>
    <message>
        <source>Reserved %1, estimated</source>
        <translation>已预留 %1（估算）</translation>
    </message>
</context>
<context>
    <name>klapper::BudgetWatch</name>
    <message>
        <source>Nothing was sent and nothing is charged. %1</source>
        <translation>没有提交任何内容，不收取费用。%1</translation>
    </message>
    <message>
        <source>Change the budget …</source>
        <translation>更改预算…</translation>
    </message>
    <message>
        <source>The budget has room again. Jobs that were held for it and fit now: %1. They are sent only when you release them.</source>
        <translation>预算又有余额了。因预算搁置、现在放得下的任务：%1 个。只有你放行后才会提交。</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>放行</translation>
    </message>
</context>
<context>
    <name>klapper::BudgetWords</name>
    <message>
        <source>Today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>This month %1</source>
        <translation>本月 %1</translation>
    </message>
    <message>
        <source>Today %1 + %2 estimated</source>
        <translation>今天 %1 + 估计 %2</translation>
    </message>
    <message>
        <source>This month %1 + %2 estimated</source>
        <translation>本月 %1 + 估计 %2</translation>
    </message>
    <message>
        <source>Today %1 of %2</source>
        <translation>今天 %1，上限 %2</translation>
    </message>
    <message>
        <source>This month %1 of %2</source>
        <translation>本月 %1，上限 %2</translation>
    </message>
    <message>
        <source>Today %1 + %2 estimated, of %3</source>
        <translation>今天 %1 + 估计 %2，上限 %3</translation>
    </message>
    <message>
        <source>This month %1 + %2 estimated, of %3</source>
        <translation>本月 %1 + 估计 %2，上限 %3</translation>
    </message>
    <message>
        <source>No cap</source>
        <translation>无上限</translation>
    </message>
    <message>
        <source>nothing left of %1</source>
        <translation>%1 已无剩余</translation>
    </message>
    <message>
        <source>about %1 of %2 left</source>
        <translation>%2 中约剩 %1</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>%2 中剩余 %1</translation>
    </message>
    <message>
        <source>close to the cap</source>
        <translation>接近上限</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>已用完</translation>
    </message>
    <message>
        <source>over the cap</source>
        <translation>超出上限</translation>
    </message>
    <message>
        <source>About %1 is more than your cap of %2 a day.</source>
        <translation>约 %1 超过了你每天 %2 的上限。</translation>
    </message>
    <message>
        <source>About %1 is more than your cap of %2 a month.</source>
        <translation>约 %1 超过了你每月 %2 的上限。</translation>
    </message>
    <message>
        <source>With a cap of nothing, nothing is sent.</source>
        <translation>上限为零时，不会提交任何内容。</translation>
    </message>
    <message>
        <source>Today %1 are spent already: nothing more is sent today.</source>
        <translation>今天已花费 %1：今天不再提交。</translation>
    </message>
    <message>
        <source>This month %1 are spent already: nothing more is sent this month.</source>
        <translation>本月已花费 %1：本月不再提交。</translation>
    </message>
    <message>
        <source>Until then %1 holds.</source>
        <translation>在此之前仍以 %1 为准。</translation>
    </message>
    <message>
        <source>Until then there is no cap.</source>
        <translation>在此之前没有上限。</translation>
    </message>
    <message>
        <source>Write an amount.</source>
        <translation>请填写金额。</translation>
    </message>
    <message>
        <source>Write dollars as a plain number, such as 10 or 10.50.</source>
        <translation>请用普通数字填写美元金额，例如 10 或 10.50。</translation>
    </message>
    <message>
        <source>At most two decimals, such as 10.50.</source>
        <translation>最多两位小数，例如 10.50。</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>最多 %1。</translation>
    </message>
    <message>
        <source>charged, pretend</source>
        <translation>扣费（模拟）</translation>
    </message>
    <message>
        <source>charged</source>
        <translation>扣费</translation>
    </message>
    <message>
        <source>about nothing left of %1</source>
        <translation>%1 大致已用完</translation>
    </message>
    <message>
        <source>over the cap, with estimates</source>
        <translation>连同估算已超出上限</translation>
    </message>
    <message>
        <source>Nothing is left of today&apos;s %1.</source>
        <translation>今天的 %1 已用完。</translation>
    </message>
    <message>
        <source>Nothing is left of this month&apos;s %1.</source>
        <translation>本月的 %1 已用完。</translation>
    </message>
    <message>
        <source>About %1 does not fit: about %2 is left of today&apos;s %3.</source>
        <translation>大约 %1 放不下：今天的 %3 还剩约 %2。</translation>
    </message>
    <message>
        <source>About %1 does not fit: about %2 is left of this month&apos;s %3.</source>
        <translation>大约 %1 放不下：本月的 %3 还剩约 %2。</translation>
    </message>
    <message>
        <source>About %1 counts for today already, estimates included: nothing more is sent today.</source>
        <translation>今天已计入约 %1（含估算）：今天不再提交。</translation>
    </message>
    <message>
        <source>About %1 counts for this month already, estimates included: nothing more is sent this month.</source>
        <translation>本月已计入约 %1（含估算）：本月不再提交。</translation>
    </message>
    <message>
        <source>reserved, an estimate</source>
        <translation>预留（估算）</translation>
    </message>
    <message>
        <source>reservation ended</source>
        <translation>预留结束</translation>
    </message>
</context>
<context>
    <name>klapper::CardContent</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>image to video</source>
        <translation>图生视频</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>在回收站</translation>
    </message>
    <message>
        <source>File missing</source>
        <translation>文件不见了</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已弃用</translation>
    </message>
</context>
<context>
    <name>klapper::ChipBar</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>klapper::ClipFiles</name>
    <message>
        <source>Files that are not there: %1. The first is “%2”. Their recipes are kept.</source>
        <translation>不在原处的文件：%1 个，第一个是“%2”。它们的配方仍保留。</translation>
    </message>
    <message>
        <source>“%1” has no file here. Its recipe is kept.</source>
        <translation>“%1”在这台电脑上没有文件。它的配方仍保留。</translation>
    </message>
    <message>
        <source>The file of “%1” is not there any more: %2. Its recipe is kept.</source>
        <translation>“%1”的文件已不在原处：%2。它的配方仍保留。</translation>
    </message>
</context>
<context>
    <name>klapper::ClipRecipe</name>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Shot %1, %2 s</source>
        <translation>镜头 %1，%2 秒</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>image to video</source>
        <translation>图生视频</translation>
    </message>
    <message>
        <source>text to video</source>
        <translation>文生视频</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>首帧</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>尾帧</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>画幅</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>负面提示词</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>引导强度</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>完成时间</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
</context>
<context>
    <name>klapper::ClipSeparator</name>
    <message>
        <source>Begin this clip one shot earlier</source>
        <translation>此片段提前一个镜头开始</translation>
    </message>
    <message>
        <source>Begin this clip one shot later</source>
        <translation>此片段推后一个镜头开始</translation>
    </message>
    <message>
        <source>Drag to begin this clip at another shot</source>
        <translation>拖动，让此片段从另一个镜头开始</translation>
    </message>
    <message>
        <source>Clip %1 · %2 s</source>
        <translation>片段 %1 · %2 秒</translation>
    </message>
    <message>
        <source>A clip has %1 to %2 s.</source>
        <translation>一个片段为 %1 至 %2 秒。</translation>
    </message>
    <message>
        <source>A clip has at most %1 shots.</source>
        <translation>一个片段最多 %1 个镜头。</translation>
    </message>
</context>
<context>
    <name>klapper::ClipViews</name>
    <message>
        <source>Clips</source>
        <translation>片段</translation>
    </message>
</context>
<context>
    <name>klapper::ClipsPage</name>
    <message>
        <source>Not used: a folder begins with /. New clips still go to %1</source>
        <translation>未采用：文件夹须以 / 开头。新片段仍保存到 %1</translation>
    </message>
    <message>
        <source>Nothing can be written in %1: clips of new jobs would stay at RunComfy.</source>
        <translation>无法写入 %1：新任务的片段会留在 RunComfy。</translation>
    </message>
    <message>
        <source>Clips of new jobs go to %1. Clips that are here already stay where they are.</source>
        <translation>新任务的片段保存到 %1。已有的片段留在原处。</translation>
    </message>
    <message>
        <source>Wide shot of a lighthouse at dawn</source>
        <translation>黎明时灯塔的全景</translation>
    </message>
    <message>
        <source>Not used: {%1} is unknown. There are {date}, {slug} and {tier}.</source>
        <translation>未采用：没有 {%1}。可用 {date}、{slug} 和 {tier}。</translation>
    </message>
    <message>
        <source>Not used: a name needs at least a letter or a field.</source>
        <translation>未采用：名称至少要有一个字或一个字段。</translation>
    </message>
    <message>
        <source>Example: %1. {slug} is made of the first words of the prompt.</source>
        <translation>示例：%1。{slug} 取自提示词的开头。</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the folder of the clips</source>
        <translation>选择片段文件夹</translation>
    </message>
    <message>
        <source>Folder of the clips</source>
        <translation>片段文件夹</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>library download directory path</source>
        <translation>片段库 下载 目录 路径</translation>
    </message>
    <message>
        <source>Names of new clips</source>
        <translation>新片段的名称</translation>
    </message>
    <message>
        <source>file template pattern</source>
        <translation>文件 模板 样式</translation>
    </message>
</context>
<context>
    <name>klapper::CollapsibleSection</name>
    <message>
        <source>%1, expanded</source>
        <translation>%1，已展开</translation>
    </message>
    <message>
        <source>%1, collapsed</source>
        <translation>%1，已折叠</translation>
    </message>
</context>
<context>
    <name>klapper::CompareCanvas</name>
    <message>
        <source>Pictures</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>the file is not there</source>
        <translation>文件不在了</translation>
    </message>
    <message>
        <source>cannot be played</source>
        <translation>无法播放</translation>
    </message>
</context>
<context>
    <name>klapper::CompareControl</name>
    <message>
        <source>Co&amp;mpare the selected clips</source>
        <translation>比较所选片段(&amp;M)</translation>
    </message>
    <message>
        <source>Select two to four clips in the library</source>
        <translation>请在片库中选择两到四个片段</translation>
    </message>
</context>
<context>
    <name>klapper::CompareFacts</name>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Shot %1</source>
        <translation>镜头 %1</translation>
    </message>
    <message>
        <source>%1 s: %2</source>
        <comment>a shot</comment>
        <translation>%1 秒：%2</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>负面提示词</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>档位</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>首帧</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>尾帧</translation>
    </message>
    <message>
        <source>References</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>画幅</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>引导强度</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>有</translation>
    </message>
    <message>
        <source>no</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <comment>stars</comment>
        <translation>%1 / 5</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已否决</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>klapper::CompareHead</name>
    <message>
        <source>How they stand</source>
        <translation>排列方式</translation>
    </message>
    <message>
        <source>Left of the border</source>
        <translation>分界线左侧</translation>
    </message>
    <message>
        <source>Right of the border</source>
        <translation>分界线右侧</translation>
    </message>
    <message>
        <source>Show only one of them</source>
        <translation>只看其中一个</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>划像</translation>
    </message>
    <message>
        <source>W changes between them</source>
        <translation>按 W 切换</translation>
    </message>
    <message>
        <source>Leave the comparison</source>
        <translation>退出比较</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <comment>a letter</comment>
        <translation>只看 %1</translation>
    </message>
    <message>
        <source>Only %1 clips are compared.</source>
        <translation>只比较了 %1 个片段。</translation>
    </message>
</context>
<context>
    <name>klapper::CompareLabel</name>
    <message>
        <source>%1 · %2</source>
        <comment>state of a clip, its title</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>无声音</translation>
    </message>
    <message>
        <source>is heard</source>
        <translation>正在听</translation>
    </message>
    <message>
        <source>is not heard</source>
        <translation>未在听</translation>
    </message>
    <message>
        <source>Hear %1 (%2)</source>
        <translation>听 %1（%2）</translation>
    </message>
    <message>
        <source>This clip has no sound.</source>
        <translation>这个片段没有声音。</translation>
    </message>
</context>
<context>
    <name>klapper::CompareOffer</name>
    <message numerus="yes">
        <source>Compare %n clip(s)</source>
        <translation>
            <numerusform>比较 %n 个片段</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>klapper::ComparePage</name>
    <message>
        <source>This computer cannot decode these clips as quickly as they play: they run slower, all alike.</source>
        <translation>这台电脑的解码跟不上播放：所有片段一起放慢。</translation>
    </message>
    <message>
        <source>This computer cannot decode these clips as quickly as they play: every second picture is shown, the same in all of them.</source>
        <translation>这台电脑的解码跟不上播放：每两帧显示一帧，所有片段一致。</translation>
    </message>
    <message>
        <source>This computer cannot decode these clips as quickly as they play: every fourth picture is shown, the same in all of them.</source>
        <translation>这台电脑的解码跟不上播放：每四帧显示一帧，所有片段一致。</translation>
    </message>
    <message>
        <source>Loop between the marks</source>
        <translation>在标记之间循环</translation>
    </message>
</context>
<context>
    <name>klapper::ComposeDialogs</name>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>未提交任何内容。%1</translation>
    </message>
</context>
<context>
    <name>klapper::ComposePanel</name>
    <message>
        <source>Text as</source>
        <translation>文本形式</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>First and last frame are used in image to video.</source>
        <translation>首帧和尾帧用于图生视频。</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>编写</translation>
    </message>
    <message>
        <source>Shots</source>
        <translation>镜头</translation>
    </message>
    <message>
        <source>Camera and motion first: wide shot, slow push-in on …</source>
        <translation>先写镜头与运动：广角，缓慢推近……</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Who and where, the same in every shot</source>
        <translation>人物与地点，每个镜头都相同</translation>
    </message>
</context>
<context>
    <name>klapper::ComposeWords</name>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Pro</source>
        <translation>专业</translation>
    </message>
    <message>
        <source>4K</source>
        <translation>4K</translation>
    </message>
    <message>
        <source>%1 of at most %2 characters</source>
        <translation>%1 个字符，最多 %2 个</translation>
    </message>
    <message>
        <source>The negative prompt is too long: %1.</source>
        <translation>负面提示词过长：%1。</translation>
    </message>
    <message>
        <source>Shot %1 is too long: %2.</source>
        <translation>镜头 %1 过长：%2。</translation>
    </message>
    <message>
        <source>The prompt is too long: %1.</source>
        <translation>提示词过长：%1。</translation>
    </message>
    <message>
        <source>%1 shots; this endpoint takes at most %2.</source>
        <translation>共 %1 个镜头；此端点最多 %2 个。</translation>
    </message>
    <message>
        <source>Shot %1 has no text.</source>
        <translation>镜头 %1 没有文字。</translation>
    </message>
    <message>
        <source>Shot %1 lasts %2 s; it must be 1 to %3 s.</source>
        <translation>镜头 %1 为 %2 秒；必须为 1 到 %3 秒。</translation>
    </message>
    <message>
        <source>The shots last %1 s, the clip %2 s. Change a shot or fit the clip.</source>
        <translation>镜头共 %1 秒，片段为 %2 秒。请调整镜头或让片段与之相符。</translation>
    </message>
    <message>
        <source>Write what shall be seen.</source>
        <translation>请写下要呈现的画面。</translation>
    </message>
    <message>
        <source>The clip lasts %1 s; it must be %2 to %3 s.</source>
        <translation>片段为 %1 秒；必须为 %2 到 %3 秒。</translation>
    </message>
    <message>
        <source>Guidance is %1; it must be %2 to %3.</source>
        <translation>引导强度为 %1；必须为 %2 到 %3。</translation>
    </message>
    <message>
        <source>The seed must be a whole number from 0 to %1.</source>
        <translation>种子必须是 0 到 %1 的整数。</translation>
    </message>
    <message>
        <source>The ratio %1 is not offered here. Choose one of %2.</source>
        <translation>此处不提供画幅 %1。请选择：%2。</translation>
    </message>
    <message>
        <source>Image to video needs a first frame.</source>
        <translation>图生视频需要首帧。</translation>
    </message>
    <message>
        <source>A last frame needs a first frame as well.</source>
        <translation>使用尾帧时也需要首帧。</translation>
    </message>
    <message>
        <source>This endpoint takes no such frame.</source>
        <translation>此端点不接受这样的帧。</translation>
    </message>
    <message>
        <source>Last frame: %1</source>
        <translation>尾帧：%1</translation>
    </message>
    <message>
        <source>First frame: %1</source>
        <translation>首帧：%1</translation>
    </message>
    <message>
        <source>RunComfy now requires “%1”, which this version of Klapper does not know. Nothing can be sent to this endpoint.</source>
        <translation>RunComfy 现在要求“%1”，而此版本的 Klapper 不认识它。无法向此端点提交任何内容。</translation>
    </message>
    <message>
        <source>Used in image to video. The value is kept.</source>
        <translation>用于图生视频。数值会保留。</translation>
    </message>
    <message>
        <source>Image to video takes the ratio of the first frame. The value is kept.</source>
        <translation>图生视频采用首帧的画幅。数值会保留。</translation>
    </message>
    <message>
        <source>RunComfy does not take this here. The value is kept.</source>
        <translation>RunComfy 在此处不接受它。数值会保留。</translation>
    </message>
    <message>
        <source>%1 s × %2 = %3</source>
        <translation>%1 秒 × %2 = %3</translation>
    </message>
    <message>
        <source>Rules: RunComfy&apos;s contract of %1</source>
        <translation>规则：RunComfy 于 %1 的契约</translation>
    </message>
    <message>
        <source>Rules: documented contract of %1</source>
        <translation>规则：%1 的文档契约</translation>
    </message>
    <message>
        <source>Last frame: this endpoint takes no image from this computer. Give the address of one.</source>
        <translation>尾帧：此端点不接受这台电脑上的图片，请填写图片的网址。</translation>
    </message>
    <message>
        <source>First frame: this endpoint takes no image from this computer. Give the address of one.</source>
        <translation>首帧：此端点不接受这台电脑上的图片，请填写图片的网址。</translation>
    </message>
    <message>
        <source>RunComfy needs a public https address of an image.</source>
        <translation>RunComfy 需要可公开访问的 https 图像地址。</translation>
    </message>
    <message>
        <source>RunComfy needs a public https address of an image; %1 is not public.</source>
        <translation>RunComfy 需要可公开访问的 https 图像地址；%1 不是公开的。</translation>
    </message>
</context>
<context>
    <name>klapper::ContinueFlow</name>
    <message>
        <source>Taking the frame at %1 of “%2” …</source>
        <translation>正在取出“%2”位于 %1 的那一帧 …</translation>
    </message>
    <message>
        <source>Taking the last frame of “%1” …</source>
        <translation>正在取出“%1”的末帧 …</translation>
    </message>
    <message>
        <source>The frame is larger than a request can carry without loss (%1), so it is a JPEG of the best quality that fits. Its size in pixels is the same.</source>
        <translation>这一帧超出请求能无损携带的大小（%1），因此改用装得下的最高质量 JPEG。像素尺寸不变。</translation>
    </message>
    <message>
        <source>The frame is saved: %1. Image to video on %2 takes a public https link, not a file of this computer: upload it where everybody can fetch it, and give its link as the first frame.</source>
        <translation>这一帧已保存：%1。%2 的图生视频只接受公开的 https 链接，不接受这台电脑上的文件：请把它上传到任何人都能访问的地方，再把链接填为首帧。</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>It cannot be read from the file; the file may be damaged.</source>
        <translation>无法从文件中读出；文件可能已损坏。</translation>
    </message>
    <message>
        <source>The frame could not be had. %1 Nothing was sent, and the clip is as it was.</source>
        <translation>没能取出这一帧。%1 什么都没有发送，片段保持原样。</translation>
    </message>
</context>
<context>
    <name>klapper::ContractNews</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>as the documentation says</source>
        <translation>与文档一致</translation>
    </message>
    <message>
        <source>RunComfy changed what it takes (contract of %1): %2. The form follows it; values that are not taken are kept.</source>
        <translation>RunComfy 更改了它接受的内容（%1 的契约）：%2。表单会随之变化；不被接受的值会保留。</translation>
    </message>
    <message>
        <source>all six endpoints</source>
        <translation>全部六个端点</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>更改了什么</translation>
    </message>
</context>
<context>
    <name>klapper::ContractWords</name>
    <message>
        <source>no limit</source>
        <translation>无限制</translation>
    </message>
    <message>
        <source>no %1</source>
        <translation>没有 %1</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 取代 %2</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1：%2，原为 %3</translation>
    </message>
    <message>
        <source>%1: most characters %2 instead of %3</source>
        <translation>%1：最多字符数 %2，原为 %3</translation>
    </message>
    <message>
        <source>%1: most items %2 instead of %3</source>
        <translation>%1：最多项数 %2，原为 %3</translation>
    </message>
    <message>
        <source>%1 is required</source>
        <translation>%1 为必填</translation>
    </message>
    <message>
        <source>%1 is not required</source>
        <translation>%1 不再必填</translation>
    </message>
    <message>
        <source>%1 is required and not known here</source>
        <translation>%1 为必填，但这个版本不认识它</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>%1, image to video</source>
        <translation>%1，图生视频</translation>
    </message>
    <message>
        <source>%1, text to video</source>
        <translation>%1，文生视频</translation>
    </message>
</context>
<context>
    <name>klapper::CostRange</name>
    <message>
        <source>Cost, at least</source>
        <translation>费用，至少</translation>
    </message>
    <message>
        <source>Cost, at most</source>
        <translation>费用，最多</translation>
    </message>
    <message>
        <source>from $</source>
        <translation>从 $</translation>
    </message>
    <message>
        <source>to $</source>
        <translation>到 $</translation>
    </message>
    <message>
        <source>An amount of dollars, such as 1.50.</source>
        <translation>请填写美元金额，例如 1.50。</translation>
    </message>
    <message>
        <source>The first amount is above the second.</source>
        <translation>第一个金额高于第二个。</translation>
    </message>
</context>
<context>
    <name>klapper::DateRange</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>从…到…</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日</translation>
    </message>
</context>
<context>
    <name>klapper::DesktopNotes</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>klapper::DiffText</name>
    <message>
        <source>%1: </source>
        <comment>name of a setting</comment>
        <translation>%1：</translation>
    </message>
</context>
<context>
    <name>klapper::DifferenceView</name>
    <message>
        <source>What differs in the recipes</source>
        <translation>配方的不同之处</translation>
    </message>
    <message>
        <source>The recipes do not differ.</source>
        <translation>配方没有不同。</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>不同之处</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>klapper::DifferenceWords</name>
    <message>
        <source>%1 frames instead of %2</source>
        <translation>实际 %1 帧，应为 %2 帧</translation>
    </message>
    <message>
        <source>%1 s instead of %2 s</source>
        <translation>实际 %1 秒，应为 %2 秒</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>实际 %1，应为 %2</translation>
    </message>
    <message>
        <source>no sound, though the clips have some</source>
        <translation>没有声音，而片段是有声音的</translation>
    </message>
    <message>
        <source>sound, though there was to be none</source>
        <translation>有声音，而本不该有</translation>
    </message>
    <message>
        <source>the sound ends %1 s after the picture</source>
        <translation>声音比画面晚 %1 秒结束</translation>
    </message>
    <message>
        <source>the sound ends %1 s before the picture</source>
        <translation>声音比画面早 %1 秒结束</translation>
    </message>
    <message>
        <source>the pictures around the cuts of clip %1 are not the clip&apos;s own</source>
        <translation>片段 %1 剪切点附近的画面与原片段不同</translation>
    </message>
    <message>
        <source>all pictures of clip %1 were encoded anew, since a copy could not be cut exactly</source>
        <translation>片段 %1 的全部画面都重新编码了，因为直接复制无法精确剪切</translation>
    </message>
    <message>
        <source>the recipe could not be put into the file</source>
        <translation>配方没能写进文件</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>klapper::DraftFlow</name>
    <message>
        <source>The snippets cannot be saved as %1. They are kept until Klapper quits.</source>
        <translation>片语无法保存为 %1。它们会保留到 Klapper 退出。</translation>
    </message>
    <message>
        <source>Not readable, and put aside: %1. It stands in %2; everything else is open.</source>
        <translation>无法读取，已放到一旁：%1。它在 %2 中；其余内容都已打开。</translation>
    </message>
    <message>
        <source>The drafts cannot be saved in %1. They are kept until Klapper quits, and saving is tried again.</source>
        <translation>草稿无法保存到 %1。它们会保留到 Klapper 退出，并会再次尝试保存。</translation>
    </message>
    <message>
        <source>No draft here has sent this job. Its recipe can be used all the same.</source>
        <translation>这里没有哪份草稿提交过此任务。它的配方仍然可以使用。</translation>
    </message>
    <message>
        <source>%1, from version %2</source>
        <comment>name of a branched draft</comment>
        <translation>%1，自版本 %2</translation>
    </message>
</context>
<context>
    <name>klapper::DraftMenu</name>
    <message>
        <source>&amp;New draft</source>
        <translation>新草稿(&amp;N)</translation>
    </message>
    <message>
        <source>C&amp;lose the draft</source>
        <translation>关闭草稿(&amp;L)</translation>
    </message>
    <message>
        <source>Re&amp;open the closed draft</source>
        <translation>重新打开关闭的草稿(&amp;O)</translation>
    </message>
    <message>
        <source>R&amp;ecently closed</source>
        <translation>最近关闭(&amp;E)</translation>
    </message>
    <message>
        <source>Rena&amp;me the draft</source>
        <translation>重命名草稿(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Versions of the draft …</source>
        <translation>草稿的版本(&amp;V)…</translation>
    </message>
    <message>
        <source>Ne&amp;xt draft</source>
        <translation>下一份草稿(&amp;X)</translation>
    </message>
    <message>
        <source>Previo&amp;us draft</source>
        <translation>上一份草稿(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Templates and snippets …</source>
        <translation>模板和片语(&amp;T)…</translation>
    </message>
    <message>
        <source>Without a text</source>
        <translation>没有文字</translation>
    </message>
</context>
<context>
    <name>klapper::DraftTabBar</name>
    <message>
        <source>Name of the draft</source>
        <translation>草稿名称</translation>
    </message>
    <message>
        <source>As its text</source>
        <translation>取自文字</translation>
    </message>
</context>
<context>
    <name>klapper::DraftTabs</name>
    <message>
        <source>New draft</source>
        <translation>新草稿</translation>
    </message>
    <message>
        <source>Templates, snippets and recent prompts</source>
        <translation>模板、片语和最近的提示词</translation>
    </message>
    <message>
        <source>Versions of this draft</source>
        <translation>此草稿的版本</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Open drafts</source>
        <translation>打开的草稿</translation>
    </message>
    <message>
        <source>%1, not sent as it stands</source>
        <translation>%1，当前内容尚未提交</translation>
    </message>
    <message>
        <source>Branched from “%1”, version %2</source>
        <translation>从“%1”的版本 %2 分出</translation>
    </message>
    <message>
        <source>Not sent as it stands</source>
        <translation>当前内容尚未提交</translation>
    </message>
    <message>
        <source>Close this draft</source>
        <translation>关闭此草稿</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Versions …</source>
        <translation>版本…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Reopen the last closed draft</source>
        <translation>重新打开上次关闭的草稿</translation>
    </message>
    <message>
        <source>Ctrl+Shift+PgUp and Ctrl+Shift+PgDown move the tab.</source>
        <translation>Ctrl+Shift+PgUp 与 Ctrl+Shift+PgDown 移动标签页。</translation>
    </message>
</context>
<context>
    <name>klapper::DurationBar</name>
    <message>
        <source>Length of the shots</source>
        <translation>各镜头时长</translation>
    </message>
    <message>
        <source>Between shot %1 and %2: drag, or Left and Right</source>
        <translation>镜头 %1 与 %2 之间：拖动，或用左右方向键</translation>
    </message>
    <message>
        <source>Shot %1: %2 s, from %3 to %4 s</source>
        <translation>镜头 %1：%2 秒，第 %3 至 %4 秒</translation>
    </message>
    <message>
        <source>shot %1: %2 s</source>
        <translation>镜头 %1：%2 秒</translation>
    </message>
    <message>
        <source>border between shot %1 and %2</source>
        <translation>镜头 %1 与 %2 的分界</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
</context>
<context>
    <name>klapper::EndNotices</name>
    <message>
        <source>&amp;Notifications</source>
        <translation>通知(&amp;N)</translation>
    </message>
    <message>
        <source>When &amp;jobs end</source>
        <translation>任务结束时(&amp;J)</translation>
    </message>
    <message>
        <source>Icon in the system &amp;tray</source>
        <translation>系统托盘图标(&amp;T)</translation>
    </message>
</context>
<context>
    <name>klapper::ErrorWords</name>
    <message>
        <source>RunComfy did not accept the request.</source>
        <translation>RunComfy 没有接受该请求。</translation>
    </message>
    <message>
        <source>RunComfy does not know the token, or there is none.</source>
        <translation>没有令牌，或 RunComfy 不认识该令牌。</translation>
    </message>
    <message>
        <source>This account may not do that.</source>
        <translation>此账户无权这样做。</translation>
    </message>
    <message>
        <source>The account&apos;s balance is too low.</source>
        <translation>账户余额不足。</translation>
    </message>
    <message>
        <source>RunComfy does not know this any more.</source>
        <translation>RunComfy 已不再认识它。</translation>
    </message>
    <message>
        <source>RunComfy asks for a pause: too many requests.</source>
        <translation>RunComfy 要求暂停：请求过多。</translation>
    </message>
    <message>
        <source>RunComfy has a problem of its own.</source>
        <translation>RunComfy 自身出现问题。</translation>
    </message>
    <message>
        <source>RunComfy cannot be reached.</source>
        <translation>无法连接 RunComfy。</translation>
    </message>
    <message>
        <source>The connection is not trustworthy and was refused.</source>
        <translation>连接不可信，已被拒绝。</translation>
    </message>
    <message>
        <source>RunComfy did not answer in time.</source>
        <translation>RunComfy 没有及时响应。</translation>
    </message>
    <message>
        <source>RunComfy gave an answer that makes no sense.</source>
        <translation>RunComfy 的响应无法理解。</translation>
    </message>
    <message>
        <source>The request left, but no answer came.</source>
        <translation>请求已发出，但没有收到响应。</translation>
    </message>
    <message>
        <source>RunComfy could not make the clip.</source>
        <translation>RunComfy 未能生成片段。</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The file stands on a host that Klapper does not trust; nothing was fetched.</source>
        <translation>文件所在的主机不受 Klapper 信任；没有获取任何内容。</translation>
    </message>
    <message>
        <source>What came is larger than allowed.</source>
        <translation>收到的内容超过了允许的大小。</translation>
    </message>
    <message>
        <source>The disk did not take the file.</source>
        <translation>磁盘未能保存文件。</translation>
    </message>
    <message>
        <source>What arrived is not a clip that plays.</source>
        <translation>收到的不是可播放的片段。</translation>
    </message>
    <message>
        <source>Klapper&apos;s journal cannot be read or written.</source>
        <translation>无法读取或写入 Klapper 的日志。</translation>
    </message>
    <message>
        <source>The system&apos;s keychain cannot be used.</source>
        <translation>无法使用系统钥匙串。</translation>
    </message>
    <message>
        <source>ffmpeg is missing or failed.</source>
        <translation>缺少 ffmpeg 或运行失败。</translation>
    </message>
    <message>
        <source>Read what it said, change the recipe and generate again.</source>
        <translation>请阅读说明，修改配方后重新生成。</translation>
    </message>
    <message>
        <source>Paste a token; the job goes on by itself.</source>
        <translation>粘贴令牌后，任务会自行继续。</translation>
    </message>
    <message>
        <source>Look at the account on runcomfy.com.</source>
        <translation>请在 runcomfy.com 查看账户。</translation>
    </message>
    <message>
        <source>Add money on runcomfy.com, then release the job.</source>
        <translation>请在 runcomfy.com 充值，然后放行任务。</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>会自动重试。</translation>
    </message>
    <message>
        <source>Check the clock and the network.</source>
        <translation>请检查时钟和网络。</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>请重新下载。</translation>
    </message>
    <message>
        <source>Install the package “ffmpeg”.</source>
        <translation>请安装软件包“ffmpeg”。</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>类别：%1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP 状态：%1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>代码：%1</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>请求：%1</translation>
    </message>
    <message>
        <source>RunComfy said: %1</source>
        <translation>RunComfy 的说明：%1</translation>
    </message>
    <message>
        <source>Detail: %1</source>
        <translation>详情：%1</translation>
    </message>
    <message>
        <source>Make room on the disk, then download again.</source>
        <translation>请在磁盘上腾出空间，然后重新下载。</translation>
    </message>
    <message>
        <source>It would go over your budget.</source>
        <translation>这会超出你的预算。</translation>
    </message>
    <message>
        <source>The command that made it ended before it was sent.</source>
        <translation>创建它的命令在提交之前就结束了。</translation>
    </message>
    <message>
        <source>You looked: RunComfy does not have it.</source>
        <translation>你已查看：RunComfy 没有这个请求。</translation>
    </message>
    <message>
        <source>Raise the cap, or release it when the day or the month has room.</source>
        <translation>提高上限，或等到当天或当月有余量时再放行。</translation>
    </message>
    <message>
        <source>Release it to send it now, or cancel it.</source>
        <translation>放行即可现在提交，或者取消它。</translation>
    </message>
    <message>
        <source>Check whether RunComfy has it before you send it again.</source>
        <translation>再次提交之前，请先核对 RunComfy 是否已有它。</translation>
    </message>
    <message>
        <source>An image of this request is gone from this computer or has changed; nothing was sent.</source>
        <translation>此请求用到的一张图片已不在这台电脑上，或已被改动；没有发送任何内容。</translation>
    </message>
    <message>
        <source>Use its recipe, give the image again and generate.</source>
        <translation>请沿用它的配方，重新提供图片，然后再生成。</translation>
    </message>
</context>
<context>
    <name>klapper::ExportDialog</name>
    <message>
        <source>Reading the clips …</source>
        <translation>正在读取片段…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export, and one more</source>
        <translation>导出，再来一个</translation>
    </message>
    <message>
        <source>Puts it into the list and leaves this open, for another preset</source>
        <translation>加入列表并保持此窗口打开，以便再选一个预设</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing can be exported</source>
        <translation>无法导出</translation>
    </message>
</context>
<context>
    <name>klapper::ExportFlow</name>
    <message>
        <source>&amp;Export …</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Export %1 clips …</source>
        <translation>导出 %1 个片段(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Join %1 clips</source>
        <translation>拼接 %1 个片段(&amp;J)</translation>
    </message>
    <message>
        <source>There is no clip with a file to export.</source>
        <translation>没有带文件的片段可以导出。</translation>
    </message>
    <message>
        <source>There is no clip with a file to join.</source>
        <translation>没有带文件的片段可以拼接。</translation>
    </message>
    <message>
        <source>Nothing was made: the folder %1 cannot be made. Choose another one with “Export …”.</source>
        <translation>没有生成任何文件：无法创建文件夹 %1。请用“导出…”另选一个。</translation>
    </message>
    <message>
        <source>Nothing was made: that folder cannot be made or written to. Choose another one.</source>
        <translation>没有生成任何文件：该文件夹无法创建或写入。请另选一个。</translation>
    </message>
    <message>
        <source>In the list of exports: %1</source>
        <translation>已加入导出列表：%1</translation>
    </message>
    <message>
        <source>A clip cannot be read, and nothing was made: %1. Its file may be gone; “Locate …” in the library says where it is now.</source>
        <translation>有一个片段无法读取，没有生成任何文件：%1。它的文件可能已不在；在片库中用“定位…”指出它现在的位置。</translation>
    </message>
    <message>
        <source>%1 clips: %2</source>
        <translation>%1 个片段：%2</translation>
    </message>
</context>
<context>
    <name>klapper::ExportForm</name>
    <message>
        <source>Where the shape differs</source>
        <translation>画幅不同时</translation>
    </message>
    <message>
        <source>Trims</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Show where apps write over it</source>
        <translation>显示应用会遮挡的区域</translation>
    </message>
    <message>
        <source>Title, prompt and recipe in the file</source>
        <translation>文件中带标题、提示词和配方</translation>
    </message>
    <message>
        <source>Choose, or write any size, such as 2048 × 858</source>
        <translation>选择，或输入任意尺寸，例如 2048 × 858</translation>
    </message>
    <message>
        <source>As the clips</source>
        <translation>与片段相同</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>%1 fps</source>
        <translation>%1 fps</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>帧率</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>加黑边</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>裁切</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>Exact: to the frame. Quick: copied, but a clip begins at the key frame before its cut.</source>
        <translation>精确：精确到帧。快速：直接复制，但片段从切点前的关键帧开始。</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Cross fade at each joint</source>
        <translation>每个接点的交叉淡化</translation>
    </message>
    <message>
        <source>Whoever gets the file can read how it was made.</source>
        <translation>拿到文件的人可以看到它是怎样生成的。</translation>
    </message>
</context>
<context>
    <name>klapper::ExportItemWords</name>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>有差异</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 等 %2 个</translation>
    </message>
    <message>
        <source>Nothing is left of it; your clips are as they were.</source>
        <translation>没有留下任何残余；你的片段保持原样。</translation>
    </message>
    <message>
        <source>Not as planned: %1</source>
        <translation>与计划不符：%1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>%1 under way</source>
        <translation>%1 个进行中</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 个失败</translation>
    </message>
    <message>
        <source>%1 ended</source>
        <translation>%1 个已结束</translation>
    </message>
    <message>
        <source>The disk did not take the file: it is full, or nothing can be written there.</source>
        <translation>磁盘没有写入文件：磁盘已满，或无法写入。</translation>
    </message>
    <message>
        <source>A clip is gone or cannot be read, or the result was not whole.</source>
        <translation>有片段已不在或无法读取，或者结果不完整。</translation>
    </message>
    <message>
        <source>ffmpeg is missing or failed.</source>
        <translation>ffmpeg 缺失或出错。</translation>
    </message>
    <message>
        <source>Make room, or choose another folder, and export again.</source>
        <translation>请腾出空间或另选文件夹，然后重新导出。</translation>
    </message>
    <message>
        <source>Play the clips, locate the one that is gone, and export again.</source>
        <translation>请播放这些片段，定位缺失的那个，然后重新导出。</translation>
    </message>
    <message>
        <source>Install the package “ffmpeg”, or choose another preset.</source>
        <translation>请安装软件包“ffmpeg”，或另选预设。</translation>
    </message>
    <message>
        <source>Nothing half-made is left; your clips are as they were.</source>
        <translation>没有留下半成品；你的片段保持原样。</translation>
    </message>
</context>
<context>
    <name>klapper::ExportList</name>
    <message>
        <source>Exports</source>
        <translation>导出</translation>
    </message>
</context>
<context>
    <name>klapper::ExportLook</name>
    <message>
        <source>Frame of the preview</source>
        <translation>预览的帧</translation>
    </message>
    <message>
        <source>What is made equal to what</source>
        <translation>哪些会被统一</translation>
    </message>
    <message>
        <source>What is made</source>
        <translation>会生成什么</translation>
    </message>
    <message>
        <source>Only the sound; no picture is made.</source>
        <translation>只有声音，不生成画面。</translation>
    </message>
    <message>
        <source>This clip cannot be decoded here. Its file may be gone, or ffmpeg may be missing.</source>
        <translation>此片段无法在这里解码。文件可能已不在，或缺少 ffmpeg。</translation>
    </message>
    <message>
        <source>The picture is on its way …</source>
        <translation>画面正在载入…</translation>
    </message>
    <message>
        <source>Pull the part that stays, or move it with the arrow keys</source>
        <translation>拖动要保留的部分，或用方向键移动</translation>
    </message>
    <message>
        <source>The frame at the slider is the one that is made.</source>
        <translation>将生成滑块所在的这一帧。</translation>
    </message>
    <message>
        <source>The preview shows each clip by itself, without the cross fades.</source>
        <translation>预览里每个片段单独显示，不含交叉淡化。</translation>
    </message>
</context>
<context>
    <name>klapper::ExportNotices</name>
    <message>
        <source>All exports have ended</source>
        <translation>所有导出都已结束</translation>
    </message>
    <message>
        <source>%1 are there, %2 failed.</source>
        <translation>%1 个已完成，%2 个失败。</translation>
    </message>
    <message>
        <source>%1 files are there.</source>
        <translation>%1 个文件已生成。</translation>
    </message>
    <message>
        <source>An export failed</source>
        <translation>有一个导出失败</translation>
    </message>
    <message>
        <source>An export is ready</source>
        <translation>有一个导出已完成</translation>
    </message>
</context>
<context>
    <name>klapper::ExportPanel</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Fold the exports</source>
        <translation>折叠导出</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Takes those that ended off the list; their files stay</source>
        <translation>把已结束的移出列表；文件保留</translation>
    </message>
    <message>
        <source>Unfold the exports</source>
        <translation>展开导出</translation>
    </message>
</context>
<context>
    <name>klapper::ExportPreview</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>The part that stays: %1 % across, %2 % down. Arrow keys move it, Home puts it in the middle.</source>
        <translation>保留的部分：横向 %1 %，纵向 %2 %。方向键移动，Home 键居中。</translation>
    </message>
    <message>
        <source>Pull the part that stays, or move it with the arrow keys</source>
        <translation>拖动要保留的部分，或用方向键移动</translation>
    </message>
</context>
<context>
    <name>klapper::ExportRow</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Show on the stage</source>
        <translation>在舞台上显示</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Export again</source>
        <translation>重新导出</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>移出列表</translation>
    </message>
</context>
<context>
    <name>klapper::ExportTarget</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>A name, with any of %1</source>
        <translation>名称，可使用 %1</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Folder of the export</source>
        <translation>导出文件夹</translation>
    </message>
    <message>
        <source>%1 is no field and is left out; there are %2. The file: %3</source>
        <translation>%1 不是字段，已略去；可用的有 %2。文件：%3</translation>
    </message>
    <message>
        <source>Write the whole path of a folder, or choose one.</source>
        <translation>请输入文件夹的完整路径，或选择一个。</translation>
    </message>
</context>
<context>
    <name>klapper::ExtrasForm</name>
    <message>
        <source>Negative prompt</source>
        <translation>负面提示词</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Roll a new seed</source>
        <translation>随机生成新种子</translation>
    </message>
    <message>
        <source>What shall not appear</source>
        <translation>不应出现的内容</translation>
    </message>
    <message>
        <source>random each time</source>
        <translation>每次随机</translation>
    </message>
    <message>
        <source>not taken here</source>
        <translation>此处不接受</translation>
    </message>
    <message>
        <source>random</source>
        <translation>随机</translation>
    </message>
</context>
<context>
    <name>klapper::FilterPopup</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>档位</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>画幅</translation>
    </message>
    <message>
        <source>Rating, at least</source>
        <translation>评分至少</translation>
    </message>
    <message>
        <source>Rejected clips</source>
        <translation>已弃用的片段</translation>
    </message>
    <message>
        <source>Cost, or the estimate while it is not known</source>
        <translation>费用，未知时按估价</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Without a project</source>
        <translation>无项目</translation>
    </message>
    <message>
        <source>Tags, all of them</source>
        <translation>标签，须全部具有</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>klapper::FindingActions</name>
    <message>
        <source>Not in this draft</source>
        <translation>在这个草稿中不再提示</translation>
    </message>
    <message>
        <source>Never again</source>
        <translation>永远不再提示</translation>
    </message>
    <message>
        <source>Say again:</source>
        <translation>重新提示：</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>静音 %1</translation>
    </message>
</context>
<context>
    <name>klapper::FindingList</name>
    <message>
        <source>Muted rules</source>
        <translation>已静音的规则</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>没有发现问题</translation>
    </message>
    <message>
        <source>Checks: %1, expanded</source>
        <translation>检查：%1，已展开</translation>
    </message>
    <message>
        <source>Checks: %1, collapsed</source>
        <translation>检查：%1，已折叠</translation>
    </message>
    <message>
        <source>Muted rules: %1</source>
        <translation>已静音的规则：%1</translation>
    </message>
</context>
<context>
    <name>klapper::FindingRow</name>
    <message>
        <source>Mute this rule</source>
        <translation>静音这条规则</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>静音 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Return or a click goes there.</source>
        <translation>按回车或单击即可跳到那里。</translation>
    </message>
</context>
<context>
    <name>klapper::FirstRunView</name>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Leaves the first steps. Help, First steps brings them back.</source>
        <translation>离开入门步骤。可从“帮助”菜单的“入门步骤”重新打开。</translation>
    </message>
    <message>
        <source>Welcome to Klapper · step %1 of %2</source>
        <translation>欢迎使用 Klapper · 第 %1 步，共 %2 步</translation>
    </message>
</context>
<context>
    <name>klapper::FoundSection</name>
    <message>
        <source>Go on with it</source>
        <translation>用它继续</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>请求编号</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>正在询问…</translation>
    </message>
</context>
<context>
    <name>klapper::FrameSlot</name>
    <message>
        <source>First frame</source>
        <translation>首帧</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>尾帧</translation>
    </message>
    <message>
        <source>Remove the frame</source>
        <translation>移除此帧</translation>
    </message>
    <message>
        <source>Picture of: %1</source>
        <translation>画面：%1</translation>
    </message>
    <message>
        <source>Address of: %1</source>
        <translation>地址：%1</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>仅此一次</translation>
    </message>
    <message>
        <source>Always from this host</source>
        <translation>始终允许此主机</translation>
    </message>
    <message>
        <source>Never from this host</source>
        <translation>从不允许此主机</translation>
    </message>
    <message>
        <source>Load the preview from %1?</source>
        <translation>从 %1 加载预览？</translation>
    </message>
    <message>
        <source>Loading from %1 …</source>
        <translation>正在从 %1 加载…</translation>
    </message>
    <message>
        <source>Image address, or drop a picture</source>
        <translation>图片地址，或拖入图片</translation>
    </message>
    <message>
        <source>More for: %1</source>
        <translation>更多：%1</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>There is neither an image nor the address of one in it.</source>
        <translation>其中既没有图片，也没有图片的地址。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>无法读取文件 %1。</translation>
    </message>
    <message>
        <source>Images (*.jpg *.jpeg *.png *.webp)</source>
        <translation>图片 (*.jpg *.jpeg *.png *.webp)</translation>
    </message>
    <message>
        <source>Paste an image or an address</source>
        <translation>粘贴图片或地址</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Hosts asked for previews …</source>
        <translation>获取预览的主机…</translation>
    </message>
    <message>
        <source>An image of this computer, embedded</source>
        <translation>这台电脑上的图片，已嵌入</translation>
    </message>
    <message>
        <source>You said that %1 is never asked for a preview.</source>
        <translation>你选择了从不向 %1 获取预览。</translation>
    </message>
    <message>
        <source>This endpoint takes no image of this computer. It is kept.</source>
        <translation>此端点不接受这台电脑上的图片。图片仍保留。</translation>
    </message>
    <message>
        <source>%1, as it came; the link was not checked</source>
        <translation>%1（随拖放而来，链接未检查）</translation>
    </message>
    <message>
        <source>Check the link at %1?</source>
        <translation>检查 %1 上的链接？</translation>
    </message>
    <message>
        <source>Check the link?</source>
        <translation>检查链接？</translation>
    </message>
    <message>
        <source>Load the preview?</source>
        <translation>加载预览？</translation>
    </message>
</context>
<context>
    <name>klapper::FrameWords</name>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Too small: each side must be at least %1 pixels.</source>
        <translation>太小：每边至少要有 %1 像素。</translation>
    </message>
    <message>
        <source>Too narrow: at most 1:%1 between the sides.</source>
        <translation>太窄：长短边之比最多为 1:%1。</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>检查于 %1</translation>
    </message>
    <message>
        <source>%1 is not a public host. RunComfy could not fetch the image there.</source>
        <translation>%1 不是公开的主机，RunComfy 无法从那里获取图片。</translation>
    </message>
    <message>
        <source>There is no host %1. Is the address right?</source>
        <translation>没有名为 %1 的主机。地址对吗？</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>无法连接 %1。</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted.</source>
        <translation>%1 的证书不可信。</translation>
    </message>
    <message>
        <source>%1 answers too slowly.</source>
        <translation>%1 响应太慢。</translation>
    </message>
    <message>
        <source>%1 leads on to %2, which was not asked: it is not public, or you said never.</source>
        <translation>%1 转向了 %2，但没有访问它：它不是公开地址，或者你选过“从不”。</translation>
    </message>
    <message>
        <source>%1 leads on and on.</source>
        <translation>%1 一再转向别处。</translation>
    </message>
    <message>
        <source>The embedded image is no longer on this computer. Take it again.</source>
        <translation>嵌入的图片已不在这台电脑上。请重新选取。</translation>
    </message>
    <message>
        <source>%1 answered %2.</source>
        <translation>%1 的回应是：%2。</translation>
    </message>
    <message>
        <source>The file is larger than %1.</source>
        <translation>文件大于 %1。</translation>
    </message>
    <message>
        <source>%1 gave a web page, not an image. Copy the address of the image itself.</source>
        <translation>%1 给出的是网页，不是图片。请复制图片本身的地址。</translation>
    </message>
    <message>
        <source>%1 gave no image (%2).</source>
        <translation>%1 给出的不是图片（%2）。</translation>
    </message>
    <message>
        <source>This format is not taken here: %1. JPEG, PNG and WebP are.</source>
        <translation>这里不接受此格式：%1。可用 JPEG、PNG 和 WebP。</translation>
    </message>
    <message>
        <source>The image is cut short.</source>
        <translation>图片不完整。</translation>
    </message>
    <message>
        <source>%1 gave an answer that cannot be read.</source>
        <translation>无法读懂 %1 的回应。</translation>
    </message>
    <message>
        <source>Upload it to a public https address and paste that, or use an endpoint whose live contract takes embedded images.</source>
        <translation>请把它上传到公开的 https 地址并粘贴该地址，或改用实时契约接受嵌入图片的端点。</translation>
    </message>
    <message>
        <source>The file was not taken: it is on this computer, and this endpoint needs a public https address of an image.</source>
        <translation>未采用该文件：它在这台电脑上，而此端点需要图片的公开 https 地址。</translation>
    </message>
    <message>
        <source>The picture was not taken: it came without an address, and this endpoint needs a public https address of an image.</source>
        <translation>未采用该图片：它没有附带地址，而此端点需要图片的公开 https 地址。</translation>
    </message>
    <message>
        <source>The image could not be kept: %1.</source>
        <translation>无法保存图片：%1。</translation>
    </message>
    <message>
        <source>The image was not taken (%1). It must be JPEG, PNG or WebP, at most %2 and %3 megapixels.</source>
        <translation>未采用该图片（%1）。须为 JPEG、PNG 或 WebP，最多 %2、%3 百万像素。</translation>
    </message>
    <message>
        <source>The outline is the clip&apos;s picture, %1.</source>
        <translation>轮廓内是片段的画面，%1。</translation>
    </message>
</context>
<context>
    <name>klapper::FramesForm</name>
    <message>
        <source>Swap first and last frame</source>
        <translation>交换首帧和尾帧</translation>
    </message>
</context>
<context>
    <name>klapper::GenerateBar</name>
    <message>
        <source>RunComfy publishes %1 a second without sound; this estimate uses the documented rate. The real price may differ.</source>
        <translation>RunComfy 公布的无声价格为每秒 %1；此估价采用文档价格。实际价格可能不同。</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+回车</translation>
    </message>
    <message>
        <source>Practice: nothing is charged.</source>
        <translation>练习：不收取任何费用。</translation>
    </message>
    <message>
        <source>Over your budget</source>
        <translation>超出预算</translation>
    </message>
    <message>
        <source>Change the budget …</source>
        <translation>更改预算…</translation>
    </message>
    <message>
        <source>%1, listed above</source>
        <translation>%1，已列在上方</translation>
    </message>
    <message>
        <source>%1 And %2 more.</source>
        <translation>%1 另有 %2 处。</translation>
    </message>
    <message>
        <source>What the same would cost on %1 more or less</source>
        <translation>同样内容改用“%1”的差价</translation>
    </message>
</context>
<context>
    <name>klapper::GenerateFlow</name>
    <message>
        <source>Practice service: it comes off a pretend balance.</source>
        <translation>练习服务：从虚拟余额中扣除。</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>This clip will cost about %1.</source>
        <translation>此片段约需 %1。</translation>
    </message>
    <message>
        <source>Do not generate</source>
        <translation>不生成</translation>
    </message>
    <message>
        <source>%1 will cost about %2 together.</source>
        <translation>%1 合计约需 %2。</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1，%2。</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>另有 %1 个。</translation>
    </message>
    <message>
        <source>Without sound.</source>
        <translation>无声音。</translation>
    </message>
    <message>
        <source>With sound.</source>
        <translation>带声音。</translation>
    </message>
    <message>
        <source>With sound: %1 of %2.</source>
        <translation>带声音：%1 / %2。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Klapper asks above %1.</source>
        <translation>超过 %1 时 Klapper 会询问。</translation>
    </message>
</context>
<context>
    <name>klapper::GenerateWords</name>
    <message>
        <source>1 clip</source>
        <translation>1 个片段</translation>
    </message>
    <message>
        <source>%1 takes</source>
        <translation>%1 条</translation>
    </message>
    <message>
        <source>%1 clips</source>
        <translation>%1 个片段</translation>
    </message>
    <message>
        <source>%1 clips at once; at most %2 go. Choose fewer.</source>
        <translation>一次 %1 个片段；最多 %2 个。请减少选择。</translation>
    </message>
    <message>
        <source>%1 s × %2 × %3 = %4</source>
        <translation>%1 秒 × %2 × %3 = %4</translation>
    </message>
    <message>
        <source>%1, %2 s = %3</source>
        <translation>%1，%2 秒 = %3</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Generate · %1</source>
        <translation>生成 · %1</translation>
    </message>
    <message>
        <source>Generate %1 · %2</source>
        <translation>生成 %1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Leaves a balance of about %1</source>
        <translation>之后余额约 %1</translation>
    </message>
    <message>
        <source>Leaves about %1 of today&apos;s %2</source>
        <translation>之后今天的 %2 约剩 %1</translation>
    </message>
    <message>
        <source>Leaves about %1 of this month&apos;s %2</source>
        <translation>之后本月的 %2 约剩 %1</translation>
    </message>
    <message>
        <source>%1 · balance %2</source>
        <translation>%1 · 余额 %2</translation>
    </message>
    <message>
        <source>The balance of %1 does not cover this.</source>
        <translation>余额 %1 不足以支付。</translation>
    </message>
    <message>
        <source>About %1 on disk</source>
        <translation>约占磁盘 %1</translation>
    </message>
    <message>
        <source>About %1 will not fit: %2 free on the disk of the clips.</source>
        <translation>约需 %1，放不下：片段所在磁盘剩余 %2。</translation>
    </message>
    <message>
        <source>About %1 on disk, %2 free</source>
        <translation>约占磁盘 %1，剩余 %2</translation>
    </message>
    <message>
        <source>part %1 of %2</source>
        <translation>第 %1 段，共 %2 段</translation>
    </message>
    <message>
        <source>take %1</source>
        <translation>第 %1 条</translation>
    </message>
    <message>
        <source>%1. %2 · %3 · %4 s · %5</source>
        <translation>%1. %2 · %3 · %4 秒 · %5</translation>
    </message>
</context>
<context>
    <name>klapper::GuidanceMarks</name>
    <message>
        <source>0.3 to 0.4 loose, 0.5 usual, 0.7 to 0.9 strict</source>
        <translation>0.3 到 0.4 宽松，0.5 常用，0.7 到 0.9 严格</translation>
    </message>
    <message>
        <source>strict</source>
        <translation>严格</translation>
    </message>
    <message>
        <source>loose</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>常用</translation>
    </message>
</context>
<context>
    <name>klapper::HandoffFlow</name>
    <message>
        <source>&amp;Hand off to an editor …</source>
        <translation>移交给剪辑软件(&amp;H)…</translation>
    </message>
    <message>
        <source>Hand off to an editor</source>
        <translation>移交给剪辑软件</translation>
    </message>
    <message>
        <source>Replace a file</source>
        <translation>替换文件</translation>
    </message>
    <message>
        <source>Replace “%1”?</source>
        <translation>要替换“%1”吗？</translation>
    </message>
    <message>
        <source>There is a file of that name. What it holds would be lost.</source>
        <translation>已有同名文件。其中的内容将会丢失。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>The timeline is written: %1.</source>
        <translation>时间线已写好：%1。</translation>
    </message>
    <message>
        <source>More such remarks: %1.</source>
        <translation>还有 %1 条类似说明。</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Nothing was written. %1</source>
        <translation>什么都没有写入。%1</translation>
    </message>
</context>
<context>
    <name>klapper::HandoffWords</name>
    <message>
        <source>OpenTimelineIO</source>
        <translation>OpenTimelineIO</translation>
    </message>
    <message>
        <source>Final Cut Pro XML 1.10</source>
        <translation>Final Cut Pro XML 1.10</translation>
    </message>
    <message>
        <source>CMX3600 EDL</source>
        <translation>CMX3600 EDL</translation>
    </message>
    <message>
        <source>An EDL holds no sizes: set the editor&apos;s timeline to %1 frames a second, %2.</source>
        <translation>EDL 不含画面尺寸：请把剪辑软件的时间线设为每秒 %1 帧、%2。</translation>
    </message>
    <message>
        <source>“%1” has %2 frames a second, the timeline %3: it keeps its speed, its cuts fall on whole frames.</source>
        <translation>“%1”每秒 %2 帧，时间线每秒 %3 帧：播放速度不变，剪切点落在整帧上。</translation>
    </message>
    <message>
        <source>The file of “%1” does not say how many frames a second it has: taken as %2.</source>
        <translation>“%1”的文件没有写明每秒帧数：按 %2 处理。</translation>
    </message>
    <message>
        <source>The frames of “%1” are not shown for equal times: its cuts can be off by a frame.</source>
        <translation>“%1”各帧的显示时间不相等：剪切点可能相差一帧。</translation>
    </message>
    <message>
        <source>“%1” has %2 channels of sound; an EDL takes two.</source>
        <translation>“%1”有 %2 个声道；EDL 只能容纳两个。</translation>
    </message>
    <message>
        <source>Final Cut has no timelines of %1 frames a second.</source>
        <translation>Final Cut 没有每秒 %1 帧的时间线。</translation>
    </message>
    <message>
        <source>Names have letters that old programs misread in an EDL.</source>
        <translation>名称中有旧软件在 EDL 里会读错的字符。</translation>
    </message>
    <message>
        <source>The clips cannot be handed off: %1.</source>
        <translation>这些片段无法移交：%1。</translation>
    </message>
    <message>
        <source>A clip is gone or cannot be read: %1.</source>
        <translation>有片段不见了或无法读取：%1。</translation>
    </message>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>文件无法写入：%1。</translation>
    </message>
    <message>
        <source>The path of “%1” has control characters, which an EDL cannot hold: an editor may not find the file.</source>
        <translation>“%1”的路径中有控制字符，EDL 无法保存：剪辑软件可能找不到该文件。</translation>
    </message>
</context>
<context>
    <name>klapper::HeldWatch</name>
    <message>
        <source>Open RunComfy</source>
        <translation>打开 RunComfy</translation>
    </message>
    <message>
        <source>The account&apos;s balance is too low. Jobs that are held for it: %1; none of them was sent.</source>
        <translation>账户余额不足。因此搁置的任务：%1 个；它们都未提交。</translation>
    </message>
    <message>
        <source>Release them · about %1</source>
        <translation>全部放行 · 约 %1</translation>
    </message>
</context>
<context>
    <name>klapper::HelpContents</name>
    <message>
        <source>Contents of the help</source>
        <translation>帮助目录</translation>
    </message>
</context>
<context>
    <name>klapper::HelpPages</name>
    <message>
        <source>en</source>
        <extracomment>The folder of the help pages in this language, in resources/help</extracomment>
        <translation>zh</translation>
    </message>
</context>
<context>
    <name>klapper::HelpTables</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Everything in Klapper can be done with the keyboard: Tab goes from control to control, the menu key offers what can be done with a clip, a job or a shot.</source>
        <translation>Klapper 的一切都可以用键盘完成：Tab 在控件之间移动，菜单键列出对片段、任务或镜头可做的操作。</translation>
    </message>
    <message>
        <source>What the states of a job mean</source>
        <translation>任务状态的含义</translation>
    </message>
    <message>
        <source>A job is one paid request. It is written down before it is sent, sent at most once, and found again after a crash. Its row says where it stands; this is what the words mean.</source>
        <translation>一个任务就是一次付费请求。它在提交之前先写入日志，最多提交一次，崩溃后也能找回。任务的行会说明进展；以下是这些词的含义。</translation>
    </message>
    <message>
        <source>What you can do:</source>
        <translation>你可以：</translation>
    </message>
</context>
<context>
    <name>klapper::HelpWindow</name>
    <message>
        <source>Klapper help</source>
        <translation>Klapper 帮助</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>On this page: %1. Return goes to the next.</source>
        <translation>本页找到 %1 处。按回车转到下一处。</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>没有页面包含这些词。</translation>
    </message>
</context>
<context>
    <name>klapper::ImportWords</name>
    <message>
        <source>“%1” is no column that Klapper knows.</source>
        <translation>Klapper 不认识“%1”这一列。</translation>
    </message>
    <message>
        <source>“%1” is no column that Klapper knows. Is it “%2”?</source>
        <translation>Klapper 不认识“%1”这一列。是“%2”吗？</translation>
    </message>
    <message>
        <source>The column “%1” stands twice.</source>
        <translation>“%1”列出现了两次。</translation>
    </message>
    <message>
        <source>%1: “%2” is no number that fits here.</source>
        <translation>%1：“%2”不是此处可用的数字。</translation>
    </message>
    <message>
        <source>%1: “%2” is none of %3.</source>
        <translation>%1：“%2”不在 %3 之中。</translation>
    </message>
    <message>
        <source>The file has %1; at most %2 are read.</source>
        <translation>文件有 %1；最多读取 %2。</translation>
    </message>
    <message>
        <source>More than %1 rows.</source>
        <translation>超过 %1 行。</translation>
    </message>
    <message>
        <source>The text is not UTF-8. Save the file as UTF-8.</source>
        <translation>文本不是 UTF-8。请将文件存为 UTF-8。</translation>
    </message>
    <message>
        <source>There is no draft in the file.</source>
        <translation>文件中没有草稿。</translation>
    </message>
    <message>
        <source>The quotation mark that begins here never ends.</source>
        <translation>从这里开始的引号没有结束。</translation>
    </message>
    <message>
        <source>A quotation mark stands in the middle of a cell. Put the whole cell in quotation marks and double the one inside.</source>
        <translation>单元格中间有引号。请用引号括住整个单元格，并将里面的引号写两次。</translation>
    </message>
    <message>
        <source>%1 cells in a row, but the header has %2.</source>
        <translation>一行有 %1 个单元格，但表头有 %2 个。</translation>
    </message>
    <message>
        <source>Nothing says what shall be seen: a prompt or a shot is needed.</source>
        <translation>没有说明要看到什么：需要提示词或镜头。</translation>
    </message>
    <message>
        <source>This is no JSON: %1</source>
        <translation>这不是 JSON：%1</translation>
    </message>
    <message>
        <source>An item of the list is no draft.</source>
        <translation>列表中有一项不是草稿。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>第 %1 行，第 %2 列：%3</translation>
    </message>
</context>
<context>
    <name>klapper::InlineNotice</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>klapper::JobActions</name>
    <message>
        <source>The form has a new recipe.</source>
        <translation>表单已载入新配方。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Cancelled: %1. %2</source>
        <translation>已取消：%1。%2</translation>
    </message>
    <message>
        <source>Cancelling “%1” got no clear answer. It may go on and be billed; its row tells.</source>
        <translation>取消“%1”没有得到明确答复。它可能继续并计费；请看其任务行。</translation>
    </message>
    <message>
        <source>RunComfy was asked to cancel “%1”. It may still be billed.</source>
        <translation>已请求 RunComfy 取消“%1”。仍可能计费。</translation>
    </message>
    <message>
        <source>“%1” could not be cancelled any more. It goes on and is usually billed.</source>
        <translation>“%1”已无法取消。它会继续，通常会计费。</translation>
    </message>
</context>
<context>
    <name>klapper::JobCommandWords</name>
    <message>
        <source>Check …</source>
        <translation>核对…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>Budget …</source>
        <translation>预算…</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再查看一次</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>重新下载</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move to front</source>
        <translation>移到最前</translation>
    </message>
    <message>
        <source>Use recipe</source>
        <translation>使用配方</translation>
    </message>
    <message>
        <source>Copy request id</source>
        <translation>复制请求编号</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>New token …</source>
        <translation>新令牌…</translation>
    </message>
    <message>
        <source>Same on Pro</source>
        <translation>同样用“专业”</translation>
    </message>
    <message>
        <source>Same on 4K</source>
        <translation>同样用“4K”</translation>
    </message>
</context>
<context>
    <name>klapper::JobDetailsDialog</name>
    <message>
        <source>Job: %1</source>
        <translation>任务：%1</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>说明：%1</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>技术细节</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Use recipe</source>
        <translation>使用配方</translation>
    </message>
    <message>
        <source>Check …</source>
        <translation>核对…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The clip is as it came and carries no recipe inside (%1). The recipe stands in the file beside it.</source>
        <translation>片段保持原样，内部不含配方（%1）。配方在片段旁边的文件中。</translation>
    </message>
</context>
<context>
    <name>klapper::JobList</name>
    <message>
        <source>and %1 more waiting</source>
        <translation>另有 %1 个在等待</translation>
    </message>
    <message>
        <source>Show fewer that wait</source>
        <translation>少显示等待的</translation>
    </message>
    <message>
        <source>and %1 more that ended</source>
        <translation>另有 %1 个已结束</translation>
    </message>
    <message>
        <source>Show fewer that ended</source>
        <translation>少显示已结束的</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
</context>
<context>
    <name>klapper::JobRow</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Another Klapper window looks after this job.</source>
        <translation>另一个 Klapper 窗口正在照看此任务。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>It was over your budget; now there is room. Release it to send it.</source>
        <translation>之前超出预算，现在有余额了。放行即可提交。</translation>
    </message>
</context>
<context>
    <name>klapper::JobWords</name>
    <message>
        <source>Held</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>正在提交</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>In queue</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>Rendering</source>
        <translation>渲染中</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>失去联系</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>下载中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Done, no file</source>
        <translation>完成，无文件</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>无文字</translation>
    </message>
    <message>
        <source>%1 · %2 s · %3</source>
        <translation>%1 · %2 秒 · %3</translation>
    </message>
    <message>
        <source>image to video</source>
        <translation>图生视频</translation>
    </message>
    <message>
        <source>%1 It said: %2</source>
        <translation>%1 说明：%2</translation>
    </message>
    <message>
        <source>Cancelling was asked for; RunComfy decides.</source>
        <translation>已请求取消；由 RunComfy 决定。</translation>
    </message>
    <message>
        <source>Cancelling got no clear answer; the next look tells.</source>
        <translation>取消没有得到明确答复；下次查询便知。</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>第 %1 位</translation>
    </message>
    <message>
        <source>Last contact %1 ago. The job goes on at RunComfy.</source>
        <translation>上次联系在 %1 前。任务在 RunComfy 继续进行。</translation>
    </message>
    <message>
        <source>The job goes on at RunComfy.</source>
        <translation>任务在 RunComfy 继续进行。</translation>
    </message>
    <message>
        <source>Goes as soon as another job is through.</source>
        <translation>其他任务完成后即提交。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1，共 %2</translation>
    </message>
    <message>
        <source>The clip was made; it is not on this computer.</source>
        <translation>片段已生成；但不在本机上。</translation>
    </message>
    <message>
        <source>RunComfy no longer knows it. The recipe is kept.</source>
        <translation>RunComfy 已不再认识它。配方已保留。</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>RunComfy charged %1.</source>
        <translation>RunComfy 收取了 %1。</translation>
    </message>
    <message>
        <source>Nothing was sent, nothing is charged.</source>
        <translation>没有提交任何内容，不收取费用。</translation>
    </message>
    <message>
        <source>RunComfy has not said what it cost.</source>
        <translation>RunComfy 尚未说明费用。</translation>
    </message>
    <message>
        <source>It will cost about %1.</source>
        <translation>约需 %1。</translation>
    </message>
    <message>
        <source>It was refused before it began: nothing is charged.</source>
        <translation>在开始之前即被拒绝：不收取费用。</translation>
    </message>
    <message>
        <source>RunComfy has not said whether it was billed.</source>
        <translation>RunComfy 尚未说明是否计费。</translation>
    </message>
    <message>
        <source>RunComfy has not said what it cost; the estimate was %1.</source>
        <translation>RunComfy 尚未说明费用；估价为 %1。</translation>
    </message>
    <message>
        <source>Cancel. It was not sent: nothing is charged.</source>
        <translation>取消。尚未提交：不收取费用。</translation>
    </message>
    <message>
        <source>Ask RunComfy to cancel. A job in the queue is usually not billed.</source>
        <translation>请求 RunComfy 取消。排队中的任务通常不计费。</translation>
    </message>
    <message>
        <source>Ask RunComfy to cancel. A job that renders is usually still billed.</source>
        <translation>请求 RunComfy 取消。渲染中的任务通常仍会计费。</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Klapper %1</source>
        <translation>Klapper %1</translation>
    </message>
    <message>
        <source>Job: %1</source>
        <translation>任务：%1</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>请求：%1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Endpoint: %1</source>
        <translation>端点：%1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>状态：%1</translation>
    </message>
    <message>
        <source>Composed: %1</source>
        <translation>编写：%1</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>提交：%1</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>接受：%1</translation>
    </message>
    <message>
        <source>Last contact: %1</source>
        <translation>上次联系：%1</translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <translation>结束：%1</translation>
    </message>
    <message>
        <source>Estimate: %1</source>
        <translation>估价：%1</translation>
    </message>
    <message>
        <source>Cost: %1</source>
        <translation>费用：%1</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>RunComfy&apos;s word: %1</source>
        <translation>RunComfy 的状态词：%1</translation>
    </message>
    <message>
        <source>Not sent. Press Release to send it.</source>
        <translation>未发送。按“放行”即可发送。</translation>
    </message>
    <message>
        <source>not charged</source>
        <translation>未扣费</translation>
    </message>
    <message>
        <source>cost unknown</source>
        <translation>费用未知</translation>
    </message>
    <message>
        <source>It has taken %1 so far, which is unusual; Klapper keeps looking.</source>
        <translation>已用时 %1，这不常见；Klapper 会继续查看。</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>The token was refused. The job goes on at RunComfy; it needs a new token to be seen.</source>
        <translation>令牌被拒绝。任务在 RunComfy 继续；要看到它需要新令牌。</translation>
    </message>
    <message>
        <source>RunComfy says: %1</source>
        <translation>RunComfy 的状态：%1</translation>
    </message>
    <message>
        <source>It goes on where it stopped.</source>
        <translation>会从停下的地方继续。</translation>
    </message>
    <message>
        <source>%1 are here. It goes on where it stopped.</source>
        <translation>已下载 %1。会从停下的地方继续。</translation>
    </message>
    <message>
        <source>%1 so far. The server is slow; it goes on.</source>
        <translation>已收到 %1。服务器很慢；下载仍在继续。</translation>
    </message>
    <message>
        <source>Cancelled before it was sent.</source>
        <translation>提交前已取消。</translation>
    </message>
    <message>
        <source>RunComfy confirmed the cancelling.</source>
        <translation>RunComfy 已确认取消。</translation>
    </message>
    <message>
        <source>Cancelling was asked for, and it came to its end all the same.</source>
        <translation>已请求取消，任务仍然走到了结束。</translation>
    </message>
    <message>
        <source>RunComfy did not cancel it when asked; it went on to its end.</source>
        <translation>RunComfy 没有应请求取消；它继续到了结束。</translation>
    </message>
    <message>
        <source>RunComfy did not cancel it; it goes on and is usually billed.</source>
        <translation>RunComfy 没有取消；它会继续，通常会计费。</translation>
    </message>
    <message>
        <source>Cancelling got no clear answer, and it came to its end all the same.</source>
        <translation>取消没有得到明确答复，任务仍然走到了结束。</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>%1 个结果未知</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 个运行中</translation>
    </message>
    <message>
        <source>%1 paused</source>
        <translation>%1 个已暂停</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 个等待中</translation>
    </message>
    <message>
        <source>%1 held</source>
        <translation>%1 个已搁置</translation>
    </message>
    <message>
        <source>nothing runs</source>
        <translation>没有任务在运行</translation>
    </message>
    <message>
        <source>Look before you send it again. It may have cost about %1.</source>
        <translation>再次提交之前请先核对。可能已花费约 %1。</translation>
    </message>
    <message>
        <source>maybe %1</source>
        <translation>可能 %1</translation>
    </message>
    <message>
        <source>It may have cost about %1.</source>
        <translation>可能已花费约 %1。</translation>
    </message>
    <message>
        <source>The request was sent at %1, and no usable answer came back. RunComfy may have accepted it and may be making the clip now. It may have cost about %2.

Klapper does not send it again by itself, because that could be paid twice. “Check” shows the way.</source>
        <translation>请求于 %1 提交，没有收到可用的答复。RunComfy 可能已经接受，并且可能正在生成片段。费用可能约为 %2。

Klapper 不会自行再次提交，因为那可能要付两次费。“核对”会一步步指引。</translation>
    </message>
</context>
<context>
    <name>klapper::JobsHeader</name>
    <message>
        <source>Hold all</source>
        <translation>全部搁置</translation>
    </message>
    <message>
        <source>Release all</source>
        <translation>全部放行</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>同时</translation>
    </message>
    <message>
        <source>Fold the jobs</source>
        <translation>折叠任务</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>What waits is not sent until it is released. What runs goes on.</source>
        <translation>等待的任务在放行之前不会提交。运行中的继续。</translation>
    </message>
    <message>
        <source>Everything that is held is sent when its turn comes.</source>
        <translation>所有搁置的任务轮到时就会提交。</translation>
    </message>
    <message>
        <source>Jobs that may run at once</source>
        <translation>可同时运行的任务数</translation>
    </message>
    <message>
        <source>Jobs that may run at once; the others wait here.</source>
        <translation>可同时运行的任务数；其余在此等待。</translation>
    </message>
    <message>
        <source>Unfold the jobs</source>
        <translation>展开任务</translation>
    </message>
    <message>
        <source>at once: </source>
        <translation>同时：</translation>
    </message>
    <message>
        <source>Hold or release all</source>
        <translation>全部搁置或放行</translation>
    </message>
</context>
<context>
    <name>klapper::JobsPanel</name>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Nothing runs. What you generate shows up here.</source>
        <translation>没有任务在运行。你生成的内容会显示在这里。</translation>
    </message>
</context>
<context>
    <name>klapper::JoinNotices</name>
    <message>
        <source>All clips of the script are there, joined to one film: %1.</source>
        <translation>这个脚本的所有片段都好了，已经合成一部片子：%1。</translation>
    </message>
    <message>
        <source>Play it</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>The clips of the script are there, but they differ and cannot be joined as they are. Join them in the sequence, where you see what would be made equal.</source>
        <translation>这个脚本的片段都好了，但它们彼此不同，不能原样合并。请在序列里合并，那里会说明要统一什么。</translation>
    </message>
    <message>
        <source>The clips of the script are there, but joining them failed. %1 It is tried again at the next start.</source>
        <translation>这个脚本的片段都好了，但合并失败了。%1 下次启动时会再试。</translation>
    </message>
    <message>
        <source>Show the sequence</source>
        <translation>显示序列</translation>
    </message>
</context>
<context>
    <name>klapper::JournalWatch</name>
    <message>
        <source>The journal is of a newer version of Klapper. Everything can be looked at; nothing can be sent, and jobs under way are not followed until Klapper is updated.</source>
        <translation>任务日志来自更新版本的 Klapper。一切都可以查看；在更新 Klapper 之前，不能提交任何任务，进行中的任务也不会被跟踪。</translation>
    </message>
    <message>
        <source>The journal of jobs was damaged and a new one was made: %1 jobs were read from the old one, %2 from the recipes beside your clips. The old one is kept as %3.</source>
        <translation>任务日志已损坏，现已重建：从旧日志中读出 %1 个任务，从视频旁的配方中恢复 %2 个。旧日志保存为 %3。</translation>
    </message>
    <message>
        <source>Whether they were sent cannot be told, so look before you send again: %1.</source>
        <translation>无法确定是否已发送，再次发送前请先核对：%1 个。</translation>
    </message>
    <message>
        <source>Held until you release them: %1.</source>
        <translation>已搁置，等你放行：%1 个。</translation>
    </message>
    <message>
        <source>Recipes that were not believed: %1.</source>
        <translation>未予采信的配方：%1 个。</translation>
    </message>
    <message>
        <source>The caps of your budget are lost: set them again.</source>
        <translation>预算上限已丢失，请重新设置。</translation>
    </message>
    <message>
        <source>%1 Nothing new is sent until the disk takes it. %2</source>
        <translation>%1 在磁盘可写之前不会提交新的任务。%2</translation>
    </message>
</context>
<context>
    <name>klapper::JudgeActions</name>
    <message>
        <source>The judgement was not kept. %1 %2</source>
        <translation>评价没有保存。%1 %2</translation>
    </message>
    <message>
        <source>&amp;Rating</source>
        <translation>评分(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;ject	X</source>
        <translation>弃用(&amp;J)	X</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>标签(&amp;T)</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>无评分</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>无项目</translation>
    </message>
    <message>
        <source>New project …</source>
        <translation>新建项目…</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>Name of the project:</source>
        <translation>项目名称：</translation>
    </message>
    <message>
        <source>New tag …</source>
        <translation>新建标签…</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新建标签</translation>
    </message>
    <message>
        <source>Tag:</source>
        <translation>标签：</translation>
    </message>
    <message>
        <source>Pr&amp;oject</source>
        <translation>项目(&amp;O)</translation>
    </message>
</context>
<context>
    <name>klapper::JudgementForm</name>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>无项目</translation>
    </message>
</context>
<context>
    <name>klapper::Judging</name>
    <message>
        <source>&amp;Judge</source>
        <translation>评价(&amp;J)</translation>
    </message>
</context>
<context>
    <name>klapper::Launcher</name>
    <message>
        <source>Its process has the number %1.</source>
        <translation>其进程号为 %1。</translation>
    </message>
    <message>
        <source>Klapper is already open but does not answer.</source>
        <translation>Klapper 已经打开，但没有响应。</translation>
    </message>
    <message>
        <source>This start waits for it and goes on by itself. If it stays like this, end the other one: jobs that were sent are written down and are picked up again. %1</source>
        <translation>本次启动会等待并自动继续。如果一直如此，请结束另一个进程：已提交的任务都有记录，之后会继续跟进。%1</translation>
    </message>
    <message>
        <source>Klapper is already open and did not understand this start.</source>
        <translation>Klapper 已经打开，但不理解这次启动。</translation>
    </message>
    <message>
        <source>It may be another version, from before an update. Quit it, then start Klapper again. Nothing was sent and nothing is lost.</source>
        <translation>它可能是更新之前的另一个版本。请先退出它，再启动 Klapper。没有提交任何内容，也没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Klapper</source>
        <translation>Klapper</translation>
    </message>
</context>
<context>
    <name>klapper::LedgerTableModel</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
</context>
<context>
    <name>klapper::LevelMeter</name>
    <message>
        <source>Audio level</source>
        <translation>音量电平</translation>
    </message>
    <message>
        <source>This clip has no sound.</source>
        <translation>这个片段没有声音。</translation>
    </message>
    <message>
        <source>The sound is being read.</source>
        <translation>正在读取声音。</translation>
    </message>
    <message>
        <source>Loudest here: %1 dB</source>
        <translation>此处最响：%1 dB</translation>
    </message>
    <message>
        <source>The sound could not be read.</source>
        <translation>无法读取声音。</translation>
    </message>
</context>
<context>
    <name>klapper::LibraryBar</name>
    <message>
        <source>Sort</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>已存搜索</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>以列表显示</translation>
    </message>
    <message>
        <source>Filter (%1)</source>
        <translation>筛选 (%1)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Sort: %1</source>
        <translation>排序：%1</translation>
    </message>
    <message>
        <source>Show as cards</source>
        <translation>以卡片显示</translation>
    </message>
    <message>
        <source>Reverse the order</source>
        <translation>反转顺序</translation>
    </message>
</context>
<context>
    <name>klapper::LibraryPanel</name>
    <message>
        <source>Rooftop dinner, 3 shots</source>
        <translation>屋顶晚餐，3 个镜头</translation>
    </message>
    <message>
        <source>Portrait from an image</source>
        <translation>由图像生成肖像</translation>
    </message>
    <message>
        <source>Vertical espresso</source>
        <translation>竖幅意式浓缩</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>No clips yet</source>
        <translation>还没有片段</translation>
    </message>
    <message>
        <source>Load a sample recipe. It fills the form and does not run.</source>
        <translation>载入示例配方。它只填写表单，不会运行。</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>没有匹配</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>片库</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>重新下载</translation>
    </message>
    <message>
        <source>Details …</source>
        <translation>详情…</translation>
    </message>
    <message>
        <source>Show its draft version</source>
        <translation>显示对应的草稿版本</translation>
    </message>
    <message>
        <source>Nothing here is as the search and the filters ask.</source>
        <translation>没有符合搜索和筛选条件的内容。</translation>
    </message>
    <message>
        <source>The library cannot be read</source>
        <translation>无法读取片库</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>已选：%1</translation>
    </message>
    <message>
        <source>With stars</source>
        <translation>有星级</translation>
    </message>
    <message>
        <source>The search was not saved. %1</source>
        <translation>搜索没有保存。%1</translation>
    </message>
</context>
<context>
    <name>klapper::LibraryWords</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>档位</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>画幅</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已弃用</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>无文字</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>maybe %1</source>
        <translation>可能 %1</translation>
    </message>
    <message>
        <source>Image to video</source>
        <translation>图生视频</translation>
    </message>
    <message>
        <source>Text to video</source>
        <translation>文生视频</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Only rejected</source>
        <translation>仅已弃用</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最早的在前</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新的在前</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 或以上</translation>
    </message>
    <message>
        <source>Without rejected</source>
        <translation>不含已弃用</translation>
    </message>
    <message>
        <source>Without a project</source>
        <translation>无项目</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>标签：%1</translation>
    </message>
    <message>
        <source>One thread</source>
        <translation>一条脉络</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>最多 %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>已选 %1 个</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1，共 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of a clip, its state</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 of 5 stars</source>
        <translation>%1 星（共 5 星）</translation>
    </message>
</context>
<context>
    <name>klapper::LintWords</name>
    <message>
        <source>Fix</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 个错误</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 个错误</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 个警告</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 个警告</translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation>1 个提示</translation>
    </message>
    <message>
        <source>%1 hints</source>
        <translation>%1 个提示</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>klapper::LookSection</name>
    <message>
        <source>Requests of the practice service</source>
        <translation>练习服务的请求</translation>
    </message>
    <message>
        <source>Look in the list of your generations at RunComfy: %1.</source>
        <translation>请在 RunComfy 的生成列表中查找：%1。</translation>
    </message>
    <message>
        <source>Open RunComfy</source>
        <translation>打开 RunComfy</translation>
    </message>
    <message>
        <source>This is the practice service. It has no page to look at, and it knows no request.</source>
        <translation>这是练习服务。它没有可查看的页面，也没有任何请求。</translation>
    </message>
    <message>
        <source>This is the practice service. It has no page to look at; this is what it knows, newest first. Choose one to take its id.</source>
        <translation>这是练习服务。它没有可查看的页面；以下是它已知的请求，最新的在前。选择一个即可取用其编号。</translation>
    </message>
</context>
<context>
    <name>klapper::LookStep</name>
    <message>
        <source>Make it yours</source>
        <translation>按你的习惯设置</translation>
    </message>
    <message>
        <source>What you choose holds at once. All the rest is in the settings (Ctrl+,).</source>
        <translation>所选内容立即生效。其余的都在设置中（Ctrl+,）。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>klapper::LowerArea</name>
    <message>
        <source>Jobs or sequence</source>
        <translation>任务或序列</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>序列</translation>
    </message>
</context>
<context>
    <name>klapper::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Clip</source>
        <translation>片段(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Use the &amp;RunComfy account</source>
        <translation>使用 RunComfy 账户(&amp;R)</translation>
    </message>
    <message>
        <source>Use the &amp;practice service</source>
        <translation>使用练习服务(&amp;P)</translation>
    </message>
    <message>
        <source>Open the folder of the &amp;clips</source>
        <translation>打开片段文件夹(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Go to the &amp;prompt</source>
        <translation>转到提示词(&amp;P)</translation>
    </message>
    <message>
        <source>Load a &amp;sample recipe</source>
        <translation>载入示例配方(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Clear the draft</source>
        <translation>清空草稿(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>片库(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>任务(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Compose</source>
        <translation>编写(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>生成(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>播放或暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Use recipe</source>
        <translation>使用配方(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>复制路径(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>快捷键(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;About Klapper</source>
        <translation>关于 Klapper(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>在文件夹中显示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Budget …</source>
        <translation>预算(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Variants …</source>
        <translation>变体(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;What is sent …</source>
        <translation>提交内容(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Find in the library</source>
        <translation>在片库中查找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Sign in …</source>
        <translation>登录…(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;ettings …</source>
        <translation>设置(&amp;E)…</translation>
    </message>
    <message>
        <source>Save &amp;diagnostic report …</source>
        <translation>保存诊断报告(&amp;D)…</translation>
    </message>
    <message>
        <source>A short &amp;tour</source>
        <translation>快速导览(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Prompting guide</source>
        <translation>提示词指南(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;What the states of a job mean</source>
        <translation>任务状态的含义(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>入门步骤(&amp;F)</translation>
    </message>
    <message>
        <source>Use aga&amp;in</source>
        <translation>再次使用(&amp;I)</translation>
    </message>
</context>
<context>
    <name>klapper::MainWindow</name>
    <message>
        <source>Klapper</source>
        <translation>Klapper</translation>
    </message>
</context>
<context>
    <name>klapper::MatrixForm</name>
    <message>
        <source>Tiers</source>
        <translation>档位</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>引导强度</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>画幅</translation>
    </message>
    <message>
        <source>Choices in the text</source>
        <translation>文本中的选项</translation>
    </message>
    <message>
        <source>Takes of each</source>
        <translation>每个的条数</translation>
    </message>
    <message>
        <source>RunComfy takes no guidance here.</source>
        <translation>RunComfy 在此不接受引导强度。</translation>
    </message>
    <message>
        <source>RunComfy does not offer %1 here.</source>
        <translation>RunComfy 在此不提供 %1。</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>超过 %1</translation>
    </message>
    <message>
        <source>A clip for each: %1</source>
        <translation>每种各一个片段：%1</translation>
    </message>
    <message>
        <source>A clip for each</source>
        <translation>每种各一个片段</translation>
    </message>
    <message>
        <source>None yet. Write choices like {dawn|dusk} into the prompt.</source>
        <translation>还没有。在提示词中写入 {清晨|黄昏} 这样的选项。</translation>
    </message>
</context>
<context>
    <name>klapper::MediaActions</name>
    <message>
        <source>The recipe, the rating and the notes stay in the library and can still be found.</source>
        <translation>配方、评分和备注都留在片库里，仍然可以找到。</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Move the clip to the trash?</source>
        <translation>把这个片段移到回收站？</translation>
    </message>
    <message>
        <source>Move %1 clips to the trash?</source>
        <translation>把 %1 个片段移到回收站？</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>The clip is in the trash; its recipe is kept.</source>
        <translation>片段已移到回收站，配方仍保留。</translation>
    </message>
    <message>
        <source>%1 clips are in the trash; their recipes are kept.</source>
        <translation>%1 个片段已移到回收站，配方仍保留。</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>放回原处</translation>
    </message>
    <message>
        <source>Not moved, and still where they were: %1. %2</source>
        <translation>没有移动、仍在原处：%1 个。%2</translation>
    </message>
    <message>
        <source>Not put back: %1. Look in the system&apos;s trash; when the file is somewhere again, “Locate …” finds it. %2</source>
        <translation>没有放回：%1 个。请到系统回收站里看看；文件回到某处后，可以用“定位文件…”找回。%2</translation>
    </message>
    <message>
        <source>Where is %1 now?</source>
        <translation>%1 现在在哪里？</translation>
    </message>
    <message>
        <source>Clips (*.mp4 *.mov *.m4v)</source>
        <translation>片段 (*.mp4 *.mov *.m4v)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose another …</source>
        <translation>另选一个…</translation>
    </message>
    <message>
        <source>That is another file: its content is not that of this clip. Nothing was changed.</source>
        <translation>这是另一个文件：它的内容与这个片段不同。没有做任何更改。</translation>
    </message>
    <message>
        <source>The file could not be taken. %1 %2</source>
        <translation>无法使用这个文件。%1 %2</translation>
    </message>
    <message>
        <source>Put &amp;back from the trash</source>
        <translation>从回收站放回(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Locate …</source>
        <translation>定位文件(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Download again</source>
        <translation>重新下载(&amp;D)</translation>
    </message>
    <message>
        <source>Mo&amp;ve to trash …	Del</source>
        <translation>移到回收站(&amp;V)…	Del</translation>
    </message>
    <message>
        <source>&amp;Show the thread</source>
        <translation>显示脉络(&amp;S)</translation>
    </message>
</context>
<context>
    <name>klapper::MetadataSwitch</name>
    <message>
        <source>Write recipes &amp;into the clips</source>
        <translation>将配方写入片段(&amp;I)</translation>
    </message>
    <message>
        <source>This choice cannot be kept: %1</source>
        <translation>无法保存此选择：%1</translation>
    </message>
    <message>
        <source>New clips carry no recipe inside from now on. It still stands in the file beside each clip.</source>
        <translation>从现在起，新片段内部不再含配方。配方仍会写入片段旁边的文件。</translation>
    </message>
</context>
<context>
    <name>klapper::NetworkPage</name>
    <message>
        <source>None is known. It goes to the system&apos;s keychain, never to a file.</source>
        <translation>尚未设置。它会存入系统钥匙串，绝不写入文件。</translation>
    </message>
    <message>
        <source>Known until Klapper quits: no keychain took it.</source>
        <translation>到 Klapper 退出为止有效：没有钥匙串能保存它。</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keychain.</source>
        <translation>保存在系统钥匙串中。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘记</translation>
    </message>
    <message>
        <source>proxy secret keychain</source>
        <translation>代理 秘密 钥匙串</translation>
    </message>
    <message>
        <source>The system&apos;s keychain did not do it. The password may still stand there.</source>
        <translation>系统钥匙串没有照办。密码可能仍在其中。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Counts for whatever connects next: calls, downloads, previews. The practice service is on this machine and never behind a proxy.</source>
        <translation>对之后的所有连接有效：请求、下载、预览。练习服务在本机上，从不经过代理。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>connection internet firewall</source>
        <translation>连接 互联网 防火墙</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>None</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>SOCKS 5</source>
        <translation>SOCKS 5</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>proxy address server</source>
        <translation>代理 地址 服务器</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Empty: the proxy asks for none.</source>
        <translation>留空：代理不需要用户名。</translation>
    </message>
    <message>
        <source>proxy name login</source>
        <translation>代理 名称 登录</translation>
    </message>
</context>
<context>
    <name>klapper::NewsWords</name>
    <message>
        <source>A clip is ready</source>
        <translation>片段已完成</translation>
    </message>
    <message>
        <source>A clip was made, but it is not on this computer</source>
        <translation>片段已生成，但不在这台电脑上</translation>
    </message>
    <message>
        <source>Nobody knows whether a request was accepted</source>
        <translation>无法知道请求是否被接受</translation>
    </message>
    <message>
        <source>RunComfy cancelled a job</source>
        <translation>RunComfy 取消了一个任务</translation>
    </message>
    <message>
        <source>RunComfy no longer knows a job</source>
        <translation>RunComfy 已不认识一个任务</translation>
    </message>
    <message>
        <source>A clip could not be made</source>
        <translation>没能生成片段</translation>
    </message>
    <message>
        <source>Ready: %1</source>
        <translation>已完成：%1</translation>
    </message>
    <message>
        <source>Without a clip here: %1</source>
        <translation>没有得到片段：%1</translation>
    </message>
    <message>
        <source>Outcome unknown: %1</source>
        <translation>结果未知：%1</translation>
    </message>
    <message>
        <source>RunComfy charged %1.</source>
        <translation>RunComfy 收取了 %1。</translation>
    </message>
    <message>
        <source>Not yet said: about %1.</source>
        <translation>尚未告知：约 %1。</translation>
    </message>
    <message>
        <source>Perhaps also about %1: nothing is sent again by itself.</source>
        <translation>可能另有约 %1：不会自行再次发送。</translation>
    </message>
    <message>
        <source>Nothing is charged.</source>
        <translation>没有收费。</translation>
    </message>
    <message>
        <source>Practice service: nothing is charged.</source>
        <translation>练习服务：不收费。</translation>
    </message>
    <message>
        <source>Jobs that ended: %1</source>
        <translation>已结束的任务：%1</translation>
    </message>
    <message>
        <source>Nothing is sent again by itself. Look before you do.</source>
        <translation>不会自行再次发送。再次发送之前请先查看。</translation>
    </message>
</context>
<context>
    <name>klapper::NoteEdit</name>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>klapper::OpenWithMenu</name>
    <message>
        <source>Open &amp;with</source>
        <translation>打开方式(&amp;W)</translation>
    </message>
    <message>
        <source>%1 could not be started. %2</source>
        <translation>%1 无法启动。%2</translation>
    </message>
</context>
<context>
    <name>klapper::Palette</name>
    <message>
        <source>Film vocabulary</source>
        <translation>电影词汇</translation>
    </message>
    <message>
        <source>Search sizes, moves, light, sound …</source>
        <translation>搜索景别、运镜、光线、声音……</translation>
    </message>
    <message>
        <source>Search the vocabulary</source>
        <translation>搜索词汇</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>词汇</translation>
    </message>
</context>
<context>
    <name>klapper::PaletteButton</name>
    <message>
        <source>Film vocabulary</source>
        <translation>电影词汇</translation>
    </message>
</context>
<context>
    <name>klapper::PaletteDelegate</name>
    <message>
        <source>Size</source>
        <translation>景别</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>角度</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>运镜</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>剪辑</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>光线</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>镜头</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>What must stay</source>
        <translation>要保持不变的</translation>
    </message>
</context>
<context>
    <name>klapper::PanelShortcuts</name>
    <message>
        <source>In a text of the form</source>
        <translation>在表单的文本中</translation>
    </message>
    <message>
        <source>Film vocabulary</source>
        <translation>电影词汇</translation>
    </message>
    <message>
        <source>What can be done about the line with the cursor</source>
        <translation>光标所在行可以怎么改</translation>
    </message>
    <message>
        <source>In a shot</source>
        <translation>在镜头中</translation>
    </message>
    <message>
        <source>On a border of the duration bar: move a second to the neighbour</source>
        <translation>在时长条的边界上：把一秒移给相邻镜头</translation>
    </message>
    <message>
        <source>In the jobs</source>
        <translation>在任务中</translation>
    </message>
    <message>
        <source>From job to job</source>
        <translation>在任务之间移动</translation>
    </message>
    <message>
        <source>In the library, and in the stage</source>
        <translation>在片库和舞台中</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>Rate the clip</source>
        <translation>给片段评分</translation>
    </message>
    <message>
        <source>Take the rating away</source>
        <translation>取消评分</translation>
    </message>
    <message>
        <source>Reject the clip</source>
        <translation>弃用片段</translation>
    </message>
    <message>
        <source>Move its file to the trash; the recipe stays</source>
        <translation>把文件移到回收站；配方保留</translation>
    </message>
    <message>
        <source>Take a judgement back</source>
        <translation>撤回评价</translation>
    </message>
    <message>
        <source>In the stage</source>
        <translation>在舞台中</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <source>Backwards, stop, forwards; again for faster, with Shift slower</source>
        <translation>倒放、停止、正放；再按一次更快，按住 Shift 更慢</translation>
    </message>
    <message>
        <source>One frame; with Shift one second</source>
        <translation>一帧；按住 Shift 为一秒</translation>
    </message>
    <message>
        <source>One frame too</source>
        <translation>同样移动一帧</translation>
    </message>
    <message>
        <source>First and last frame</source>
        <translation>第一帧和最后一帧</translation>
    </message>
    <message>
        <source>Mark in and out; with Shift take the mark away</source>
        <translation>标记入点和出点；按住 Shift 取消标记</translation>
    </message>
    <message>
        <source>Sound on or off</source>
        <translation>打开或关闭声音</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Save the frame as a PNG</source>
        <translation>把这一帧存为 PNG</translation>
    </message>
    <message>
        <source>Copy the frame</source>
        <translation>复制这一帧</translation>
    </message>
    <message>
        <source>Actual size, or the whole picture; Ctrl and the arrows move it</source>
        <translation>实际大小或完整画面；Ctrl 加方向键移动画面</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>参考线</translation>
    </message>
    <message>
        <source>In a comparison</source>
        <translation>在比较中</translation>
    </message>
    <message>
        <source>Which clip is heard</source>
        <translation>听哪个片段</translation>
    </message>
    <message>
        <source>Show only that clip</source>
        <translation>只看那个片段</translation>
    </message>
    <message>
        <source>Side by side, or a wipe</source>
        <translation>并排或划像</translation>
    </message>
    <message>
        <source>Move the border of the wipe; with Shift further</source>
        <translation>移动划像的分界线；按住 Shift 移得更远</translation>
    </message>
    <message>
        <source>Leave the comparison</source>
        <translation>退出比较</translation>
    </message>
    <message>
        <source>In the sequence</source>
        <translation>在序列中</translation>
    </message>
    <message>
        <source>Move clips</source>
        <translation>移动片段</translation>
    </message>
    <message>
        <source>Move clips to the beginning or the end</source>
        <translation>把片段移到开头或末尾</translation>
    </message>
    <message>
        <source>Trim the beginning by a frame; with Shift the end</source>
        <translation>裁剪开头一帧；按住 Shift 裁剪结尾</translation>
    </message>
    <message>
        <source>Use the marks of the stage as trim</source>
        <translation>用舞台的标记作为裁剪</translation>
    </message>
    <message>
        <source>Play from that clip</source>
        <translation>从该片段开始播放</translation>
    </message>
    <message>
        <source>Show the clip in the stage</source>
        <translation>在舞台中显示该片段</translation>
    </message>
    <message>
        <source>Take clips out; their files stay</source>
        <translation>移出片段；文件保留</translation>
    </message>
    <message>
        <source>Undo in the sequence</source>
        <translation>撤销序列中的改动</translation>
    </message>
    <message>
        <source>While a sequence plays</source>
        <translation>播放序列时</translation>
    </message>
    <message>
        <source>From clip to clip</source>
        <translation>在片段之间移动</translation>
    </message>
    <message>
        <source>Back to the single clip</source>
        <translation>回到单个片段</translation>
    </message>
    <message>
        <source>On borders and tabs</source>
        <translation>在边界和标签页上</translation>
    </message>
    <message>
        <source>On a border between panels: move it; with Shift further</source>
        <translation>在面板之间的边界上：移动边界；按住 Shift 移动得更多</translation>
    </message>
    <message>
        <source>Move the tab of the draft</source>
        <translation>移动草稿的标签页</translation>
    </message>
    <message>
        <source>Make the judgement again</source>
        <translation>重做评价</translation>
    </message>
</context>
<context>
    <name>klapper::PhaseBar</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>klapper::PlaceStep</name>
    <message>
        <source>Practice service, free</source>
        <translation>练习服务，免费</translation>
    </message>
    <message>
        <source>On this computer, with pretend money. You get real MP4 files of simple test pictures, not made by Kling, and can try everything.</source>
        <translation>在本机上，使用虚拟货币。你会得到真正的 MP4 文件，画面是简单的测试图像，不是由 Kling 生成；一切功能都可以试用。</translation>
    </message>
    <message>
        <source>My RunComfy account</source>
        <translation>我的 RunComfy 账户</translation>
    </message>
    <message>
        <source>Clips are made by Kling 3.0 on RunComfy and paid by your account there. Klapper shows the price before each click.</source>
        <translation>片段由 RunComfy 上的 Kling 3.0 生成，由你在那里的账户付费。每次点击之前 Klapper 都会显示价格。</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>你已登录。</translation>
    </message>
    <message>
        <source>You sign in with a code in the browser, or paste a token.</source>
        <translation>用浏览器中的代码登录，或粘贴令牌。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Where shall clips be made?</source>
        <translation>片段在哪里制作？</translation>
    </message>
    <message>
        <source>Klapper turns prompts and shots into video. You can change the place at any time in the File menu; what belongs to one never mixes with the other.</source>
        <translation>Klapper 把提示词和镜头变成视频。随时可以在“文件”菜单中更换制作地点；两边的内容绝不会混在一起。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Sign in …</source>
        <translation>登录…</translation>
    </message>
</context>
<context>
    <name>klapper::PlanTableModel</name>
    <message>
        <source>begins with the last frame of the part before</source>
        <translation>以前一段的最后一帧开始</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>档位</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>估价</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>klapper::PlanWords</name>
    <message>
        <source>%1 fps</source>
        <translation>%1 fps</translation>
    </message>
    <message>
        <source>%1 (%2 frames)</source>
        <translation>%1（%2 帧）</translation>
    </message>
    <message>
        <source>with sound</source>
        <translation>有声音</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>无声音</translation>
    </message>
    <message>
        <source>Each file is copied as it is; nothing is encoded anew.</source>
        <translation>每个文件原样复制，不重新编码。</translation>
    </message>
    <message>
        <source>The file is copied as it is; nothing is encoded anew.</source>
        <translation>文件原样复制，不重新编码。</translation>
    </message>
    <message>
        <source>All clips agree: they are joined as they are, nothing is encoded anew.</source>
        <translation>所有片段一致：原样拼接，不重新编码。</translation>
    </message>
    <message>
        <source>Only the pictures around the cuts are encoded anew; all others are copied as they are.</source>
        <translation>只有切点附近的画面重新编码，其余原样复制。</translation>
    </message>
    <message>
        <source>Every picture is encoded anew. The originals stay as they are.</source>
        <translation>所有画面都会重新编码。原文件保持不变。</translation>
    </message>
    <message>
        <source>The sound is encoded anew. The originals stay as they are.</source>
        <translation>声音会重新编码。原文件保持不变。</translation>
    </message>
    <message>
        <source>Another size</source>
        <translation>尺寸不同</translation>
    </message>
    <message>
        <source>Another frame rate</source>
        <translation>帧率不同</translation>
    </message>
    <message>
        <source>Another codec</source>
        <translation>编码不同</translation>
    </message>
    <message>
        <source>Other colours in its tags</source>
        <translation>颜色标签不同</translation>
    </message>
    <message>
        <source>Another pixel format</source>
        <translation>像素格式不同</translation>
    </message>
    <message>
        <source>Pixels of another shape</source>
        <translation>像素比例不同</translation>
    </message>
    <message>
        <source>Other sound</source>
        <translation>声音格式不同</translation>
    </message>
    <message>
        <source>Silent, gets silence</source>
        <translation>无声，补上静音</translation>
    </message>
    <message>
        <source>Cropped</source>
        <translation>裁切</translation>
    </message>
    <message>
        <source>Gets bars</source>
        <translation>加黑边</translation>
    </message>
    <message>
        <source>Scaled</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Pictures encoded anew around its cuts</source>
        <translation>切点附近重新编码的画面数</translation>
    </message>
    <message>
        <source>Begins earlier than asked, by frames</source>
        <translation>比要求的提前开始（帧）</translation>
    </message>
    <message>
        <source>Ends later than asked, by frames</source>
        <translation>比要求的延后结束（帧）</translation>
    </message>
    <message>
        <source>Copied whole, its trims are left out</source>
        <translation>整段复制，不计剪切</translation>
    </message>
    <message>
        <source>Its sound is encoded anew, so that it ends with the picture</source>
        <translation>声音重新编码，以便与画面同时结束</translation>
    </message>
    <message>
        <source>Cross fade at each joint</source>
        <translation>每个接点交叉淡化</translation>
    </message>
    <message>
        <source>Varying frame rate, made even</source>
        <translation>帧率可变，统一为固定</translation>
    </message>
    <message>
        <source>The format asks for it</source>
        <translation>格式要求如此</translation>
    </message>
    <message>
        <source>clip %1</source>
        <translation>片段 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>all clips</source>
        <translation>所有片段</translation>
    </message>
    <message>
        <source>all clips (%1)</source>
        <translation>所有片段（%1）</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>另外 %1 个</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>About %1, %2 free</source>
        <translation>约 %1，剩余空间 %2</translation>
    </message>
    <message>
        <source>About %1 will not fit: %2 free there. Choose another folder.</source>
        <translation>约 %1，放不下：那里只剩 %2。请另选文件夹。</translation>
    </message>
    <message>
        <source>A size needs even numbers of pixels, such as 1920 × 1080.</source>
        <translation>尺寸必须是偶数像素，例如 1920 × 1080。</translation>
    </message>
    <message>
        <source>There is no clip to export.</source>
        <translation>没有可导出的片段。</translation>
    </message>
    <message>
        <source>Nothing is left of clip %1 after its trims. Move them, or take it out.</source>
        <translation>片段 %1 剪切后什么都不剩。请移动切点，或移除它。</translation>
    </message>
    <message>
        <source>There is no sound in it. Choose a preset with a picture.</source>
        <translation>其中没有声音。请选择带画面的预设。</translation>
    </message>
    <message>
        <source>A frame rate is above 0 and at most 240.</source>
        <translation>帧率要大于 0，最多 240。</translation>
    </message>
    <message>
        <source>A cross fade can last a minute at most.</source>
        <translation>交叉淡化最长一分钟。</translation>
    </message>
    <message>
        <source>A side can have %1 to %2 pixels.</source>
        <translation>每边可以是 %1 到 %2 像素。</translation>
    </message>
    <message>
        <source>The cross fade is longer than clip %1 allows. Make it shorter.</source>
        <translation>交叉淡化比片段 %1 允许的更长。请改短一些。</translation>
    </message>
    <message>
        <source>There is no such frame. Move the slider.</source>
        <translation>没有这一帧。请移动滑块。</translation>
    </message>
    <message>
        <source>Turned another way</source>
        <translation>旋转方向不同</translation>
    </message>
    <message>
        <source>A lower frame rate than asked, as the preset allows</source>
        <translation>帧率低于要求，以预设允许的为限</translation>
    </message>
    <message>
        <source>%1 clips of these sizes are too many to encode at once, %2 can be. Export them in parts.</source>
        <translation>%1 个这样尺寸的片段太多，无法一次编码，最多 %2 个。请分几部分导出。</translation>
    </message>
</context>
<context>
    <name>klapper::PlayheadBar</name>
    <message>
        <source>Timecode</source>
        <translation>时间码</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>到开头</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>后退一帧</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>One frame forward</source>
        <translation>前进一帧</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>到结尾</translation>
    </message>
    <message>
        <source>Speed (J K L)</source>
        <translation>速度（J K L）</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>取消静音</translation>
    </message>
    <message>
        <source>There is no sound device.</source>
        <translation>没有声音设备。</translation>
    </message>
    <message>
        <source>Speed %1</source>
        <translation>速度 %1</translation>
    </message>
</context>
<context>
    <name>klapper::PresetList</name>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
</context>
<context>
    <name>klapper::PresetWords</name>
    <message>
        <source>H.264 for delivery</source>
        <translation>H.264 交付</translation>
    </message>
    <message>
        <source>H.265, 10 bit</source>
        <translation>H.265，10 位</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>拼接</translation>
    </message>
    <message>
        <source>Original files</source>
        <translation>原始文件</translation>
    </message>
    <message>
        <source>AV1</source>
        <translation>AV1</translation>
    </message>
    <message>
        <source>WebM, VP9</source>
        <translation>WebM，VP9</translation>
    </message>
    <message>
        <source>ProRes 422 HQ</source>
        <translation>ProRes 422 HQ</translation>
    </message>
    <message>
        <source>ProRes 422 Proxy</source>
        <translation>ProRes 422 Proxy</translation>
    </message>
    <message>
        <source>Vertical, 9:16</source>
        <translation>竖屏，9:16</translation>
    </message>
    <message>
        <source>Square, 1:1</source>
        <translation>方形，1:1</translation>
    </message>
    <message>
        <source>Portrait, 4:5</source>
        <translation>纵向，4:5</translation>
    </message>
    <message>
        <source>Scope, 2.39:1</source>
        <translation>宽银幕，2.39:1</translation>
    </message>
    <message>
        <source>Ultra wide, 21:9</source>
        <translation>超宽，21:9</translation>
    </message>
    <message>
        <source>Academy, 4:3</source>
        <translation>学院比例，4:3</translation>
    </message>
    <message>
        <source>Upright, 3:4</source>
        <translation>竖幅，3:4</translation>
    </message>
    <message>
        <source>GIF</source>
        <translation>GIF</translation>
    </message>
    <message>
        <source>Animated WebP</source>
        <translation>动态 WebP</translation>
    </message>
    <message>
        <source>PNG sequence</source>
        <translation>PNG 序列</translation>
    </message>
    <message>
        <source>One frame, PNG</source>
        <translation>单帧 PNG</translation>
    </message>
    <message>
        <source>Contact sheet, PNG</source>
        <translation>小样表 PNG</translation>
    </message>
    <message>
        <source>Sound, WAV</source>
        <translation>声音，WAV</translation>
    </message>
    <message>
        <source>Sound, FLAC</source>
        <translation>声音，FLAC</translation>
    </message>
    <message>
        <source>Sound, M4A</source>
        <translation>声音，M4A</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>交付</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Editors</source>
        <translation>剪辑软件</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>社交媒体</translation>
    </message>
    <message>
        <source>Cinema ratios</source>
        <translation>电影画幅</translation>
    </message>
    <message>
        <source>Previews</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>a copy of each file as it is</source>
        <translation>每个文件的原样副本</translation>
    </message>
    <message>
        <source>copied where all clips agree</source>
        <translation>片段一致时直接复制</translation>
    </message>
    <message>
        <source>at most %1 fps</source>
        <translation>最高 %1 fps</translation>
    </message>
    <message>
        <source>%1 × %2 frames</source>
        <translation>%1 × %2 帧</translation>
    </message>
    <message>
        <source>at most %1 px wide</source>
        <translation>宽最多 %1 px</translation>
    </message>
    <message>
        <source>with a WAV beside them</source>
        <translation>附 WAV</translation>
    </message>
    <message>
        <source>ffmpeg is not installed: install the package “ffmpeg”.</source>
        <translation>未安装 ffmpeg：请安装软件包“ffmpeg”。</translation>
    </message>
    <message>
        <source>ffprobe is not installed: install the package “ffmpeg”.</source>
        <translation>未安装 ffprobe：请安装软件包“ffmpeg”。</translation>
    </message>
    <message>
        <source>The ffmpeg of this computer has no encoder “%1”.</source>
        <translation>本机的 ffmpeg 没有编码器“%1”。</translation>
    </message>
    <message>
        <source>The ffmpeg of this computer cannot write %1.</source>
        <translation>本机的 ffmpeg 无法写入 %1。</translation>
    </message>
</context>
<context>
    <name>klapper::PreviewHostsDialog</name>
    <message>
        <source>No host has an answer yet: each is asked about when its image is first shown.</source>
        <translation>还没有任何主机有答复：每个主机在首次显示其图片时会询问你。</translation>
    </message>
    <message>
        <source>Ask again for this host</source>
        <translation>对此主机重新询问</translation>
    </message>
    <message>
        <source>Hosts asked for previews</source>
        <translation>获取预览的主机</translation>
    </message>
    <message>
        <source>Klapper contacts nobody but RunComfy. For the preview of a frame it asks the image&apos;s host, where you allowed that.</source>
        <translation>Klapper 只与 RunComfy 联系。要显示帧的预览，它会在你允许的情况下访问图片所在的主机。</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
</context>
<context>
    <name>klapper::PromptEditor</name>
    <message>
        <source>Not pasted: %1 characters. Klapper takes at most %2 at once.</source>
        <translation>未粘贴：共 %1 个字符，一次最多 %2 个。</translation>
    </message>
</context>
<context>
    <name>klapper::QueueControl</name>
    <message>
        <source>Not followed: the journal is of a newer version of Klapper.</source>
        <translation>不再跟踪：任务日志来自更新版本的 Klapper。</translation>
    </message>
    <message>
        <source>Release all</source>
        <translation>全部放行</translation>
    </message>
    <message>
        <source>Jobs: %1. Together they will cost about %2.</source>
        <translation>任务：%1 个，合计约 %2。</translation>
    </message>
    <message>
        <source>Each is sent when its turn comes. Your budget&apos;s caps hold all the same.</source>
        <translation>轮到时逐个提交，预算上限仍然有效。</translation>
    </message>
    <message>
        <source>Release all · about %1</source>
        <translation>全部放行 · 约 %1</translation>
    </message>
    <message>
        <source>Keep them held</source>
        <translation>继续搁置</translation>
    </message>
</context>
<context>
    <name>klapper::QuitQuestion</name>
    <message>
        <source>The practice service stops with Klapper; its jobs go on at the next start.</source>
        <translation>练习服务随 Klapper 一起停止；其任务会在下次启动时继续。</translation>
    </message>
    <message>
        <source>They go on at RunComfy and are billed. Klapper picks them up at the next start.</source>
        <translation>任务在 RunComfy 继续进行并计费。Klapper 下次启动时会接着跟进。</translation>
    </message>
    <message>
        <source>Leaving now makes its outcome unknown: the next start cannot tell whether it was accepted. Nothing is charged. It usually takes seconds.</source>
        <translation>现在退出会使其结果未知：下次启动无法得知它是否已被接受。不会产生费用。通常只需几秒。</translation>
    </message>
    <message>
        <source>Leaving now makes its outcome unknown: it may be generated and billed, and you would have to look for it at RunComfy yourself. It usually takes seconds.</source>
        <translation>现在退出会使其结果未知：它可能会被生成并计费，你得自己到 RunComfy 上查找。通常只需几秒。</translation>
    </message>
    <message>
        <source>Jobs under way: %1</source>
        <translation>进行中的任务：%1</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>A request is being sent.</source>
        <translation>正在提交一个请求。</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>仍然退出</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>保持打开</translation>
    </message>
    <message>
        <source>An export is under way.</source>
        <translation>有一个导出正在进行。</translation>
    </message>
    <message>
        <source>The export under way stops and leaves nothing behind; your clips stay as they are.</source>
        <translation>正在进行的导出会停止，不留下任何残余；你的片段保持原样。</translation>
    </message>
    <message>
        <source>It stops and leaves nothing behind; your clips stay as they are. It can be exported again at any time.</source>
        <translation>它会停止，不留下任何残余；你的片段保持原样。随时可以重新导出。</translation>
    </message>
</context>
<context>
    <name>klapper::RatingBar</name>
    <message>
        <source>Reject</source>
        <translation>弃用</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Rate %1 of %2</source>
        <translation>评 %1 星，共 %2 星</translation>
    </message>
    <message>
        <source>This is the rating</source>
        <translation>这是当前评分</translation>
    </message>
    <message>
        <source>Take the reject mark away</source>
        <translation>取消弃用标记</translation>
    </message>
</context>
<context>
    <name>klapper::RatioPicker</name>
    <message>
        <source>Ratio</source>
        <translation>画幅</translation>
    </message>
    <message>
        <source>Ratio %1</source>
        <translation>画幅 %1</translation>
    </message>
    <message>
        <source>RunComfy does not offer %1 here.</source>
        <translation>RunComfy 在此处不提供 %1。</translation>
    </message>
</context>
<context>
    <name>klapper::RecipeEntries</name>
    <message>
        <source>Shot %1, %2 s: %3</source>
        <translation>镜头 %1，%2 秒：%3</translation>
    </message>
    <message>
        <source>from an image</source>
        <translation>图生视频</translation>
    </message>
    <message>
        <source>from text</source>
        <translation>文生视频</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>with audio</source>
        <translation>有声</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>无声</translation>
    </message>
</context>
<context>
    <name>klapper::RecipeOpening</name>
    <message>
        <source>Drop it to open its recipe as a draft</source>
        <translation>松开即可将其中的配方作为草稿打开</translation>
    </message>
    <message>
        <source>Open &amp;a recipe …</source>
        <translation>打开配方(&amp;A)…</translation>
    </message>
    <message>
        <source>Open a recipe</source>
        <translation>打开配方</translation>
    </message>
    <message>
        <source>Clips and recipes (%1)</source>
        <translation>片段和配方 (%1)</translation>
    </message>
    <message numerus="yes">
        <source>At most %n recipes are opened at once; the others were left alone.</source>
        <translation>
            <numerusform>一次最多打开 %n 个配方；其余的未作处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>The recipe of %1 is open as a draft.</source>
        <translation>%1 的配方已作为草稿打开。</translation>
    </message>
    <message>
        <source>%1 carries no recipe. A site or an app may have stripped it on the way.</source>
        <translation>%1 不含配方。可能在途中被某个网站或应用去掉了。</translation>
    </message>
    <message>
        <source>The recipe of %1 was too long to travel inside it. It stands in the file %2, which is not beside it.</source>
        <translation>%1 的配方太长，无法随片段保存。它在文件 %2 中，而该文件不在片段旁边。</translation>
    </message>
    <message>
        <source>What stands in %1 is no recipe that Klapper can use. Nothing was changed.</source>
        <translation>%1 中的内容不是 Klapper 能使用的配方。没有任何改动。</translation>
    </message>
    <message>
        <source>%1 is neither a clip nor a recipe.</source>
        <translation>%1 既不是片段，也不是配方。</translation>
    </message>
    <message>
        <source>Clips cannot be looked into: %1. ffprobe of the package ffmpeg does that.</source>
        <translation>无法查看片段内容：%1。这需要 ffmpeg 软件包中的 ffprobe。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
</context>
<context>
    <name>klapper::RecipeView</name>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>Use the whole recipe of this clip</source>
        <translation>使用此片段的完整配方</translation>
    </message>
    <message>
        <source>Put the whole recipe into the compose panel</source>
        <translation>把完整配方放入编写面板</translation>
    </message>
    <message>
        <source>Use recipe</source>
        <translation>使用配方</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>再次使用</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>导出…</translation>
    </message>
</context>
<context>
    <name>klapper::RecipesPopup</name>
    <message>
        <source>Sort</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Templates and snippets</source>
        <translation>模板和片语</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search templates, snippets and recent prompts</source>
        <translation>搜索模板、片语和最近的提示词</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>片语</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>No snippets yet</source>
        <translation>还没有片语</translation>
    </message>
    <message>
        <source>Keep a phrase or a whole prompt that you use again.</source>
        <translation>把会再次用到的短句或整段提示词保存在这里。</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>尚未提交过</translation>
    </message>
    <message>
        <source>Prompts that you send are found here.</source>
        <translation>你提交的提示词会出现在这里。</translation>
    </message>
    <message>
        <source>Insert at the cursor</source>
        <translation>插入到光标处</translation>
    </message>
    <message>
        <source>Load into the form</source>
        <translation>载入表单</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>已删除：%1</translation>
    </message>
</context>
<context>
    <name>klapper::SameOn</name>
    <message>
        <source>Nothing was sent: on %1 this recipe needs a change. %2</source>
        <translation>未提交：用“%1”时此配方需要修改。%2</translation>
    </message>
    <message>
        <source>Load it</source>
        <translation>载入</translation>
    </message>
    <message>
        <source>Load it instead</source>
        <translation>改为载入</translation>
    </message>
    <message>
        <source>The same recipe and the same seed, %1.</source>
        <translation>相同配方，相同种子 %1。</translation>
    </message>
    <message>
        <source>The same recipe. It had no seed: the clip will be another one.</source>
        <translation>相同配方。原先没有种子：片段会不一样。</translation>
    </message>
    <message>
        <source>The same recipe. This endpoint takes no seed: the clip will be another one.</source>
        <translation>相同配方。此端点不接受种子：片段会不一样。</translation>
    </message>
</context>
<context>
    <name>klapper::SameWords</name>
    <message>
        <source>Same on %1 (+%2)</source>
        <translation>同样用“%1”(+%2)</translation>
    </message>
</context>
<context>
    <name>klapper::SampleStep</name>
    <message>
        <source>Budget …</source>
        <translation>预算…</translation>
    </message>
    <message>
        <source>%1 · %2 s · %3 · about %4</source>
        <translation>%1 · %2 秒 · %3 · 约 %4</translation>
    </message>
    <message>
        <source>with sound</source>
        <translation>有声音</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>无声音</translation>
    </message>
    <message>
        <source>%1 of pretend money</source>
        <translation>%1（虚拟货币）</translation>
    </message>
    <message>
        <source>Klapper asks before it spends more than %1 at once. You can change that, and say how much a day or a month may cost at most.</source>
        <translation>一次花费超过 %1 时，Klapper 会先询问。你可以更改这个金额，也可以设定每天或每月最多花多少。</translation>
    </message>
    <message>
        <source>See the price before you click</source>
        <translation>点击之前先看价格</translation>
    </message>
    <message>
        <source>A sample fills the form at the right. The price stands above Generate and follows every key. Nothing is sent before you press Generate.</source>
        <translation>示例会填入右侧的表单。价格显示在“生成”上方，随每次按键变化。在你按“生成”之前不会提交任何内容。</translation>
    </message>
    <message>
        <source>Load the sample</source>
        <translation>载入示例</translation>
    </message>
</context>
<context>
    <name>klapper::SavedSearches</name>
    <message>
        <source>Saved searches</source>
        <translation>已存搜索</translation>
    </message>
    <message>
        <source>No search is saved yet.</source>
        <translation>还没有已存搜索。</translation>
    </message>
    <message>
        <source>Save this search …</source>
        <translation>保存此搜索…</translation>
    </message>
    <message>
        <source>Rename or delete …</source>
        <translation>重命名或删除…</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>保存此搜索</translation>
    </message>
    <message>
        <source>The saved searches cannot be read.</source>
        <translation>无法读取已存搜索。</translation>
    </message>
</context>
<context>
    <name>klapper::SavedSearchesDialog</name>
    <message>
        <source>Rename …</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>已存搜索</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Rename the search</source>
        <translation>重命名搜索</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>已删除：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>klapper::ScriptBar</name>
    <message>
        <source>Each clip begins with the last frame of the one before</source>
        <translation>每个片段以前一片段的末帧开始</translation>
    </message>
    <message>
        <source>Join again</source>
        <translation>重新合并</translation>
    </message>
    <message>
        <source>%1 s: one clip takes them.</source>
        <translation>%1 秒：一个片段即可容纳。</translation>
    </message>
    <message>
        <source>%1 s in %2 clips, made in this order.</source>
        <translation>%1 秒，分为 %2 个片段，按此顺序生成。</translation>
    </message>
    <message>
        <source>%1 s and %2 shots: more than one clip.</source>
        <translation>%1 秒、%2 个镜头：超出一个片段。</translation>
    </message>
    <message>
        <source>%1 s in one shot: longer than a clip. Split the shot first.</source>
        <translation>单个镜头 %1 秒，比一个片段更长。请先拆分这个镜头。</translation>
    </message>
    <message>
        <source>Split into %1 clips</source>
        <translation>拆分为 %1 个片段</translation>
    </message>
    <message>
        <source>RunComfy takes no image of ours here. The choice is kept.</source>
        <translation>RunComfy 在此不接受我们的图片。此选择会保留。</translation>
    </message>
</context>
<context>
    <name>klapper::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>klapper::SearchNameDialog</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>There is a search of that name. It will be replaced.</source>
        <translation>已有同名搜索，将被替换。</translation>
    </message>
    <message>
        <source>There is a search of that name.</source>
        <translation>已有同名搜索。</translation>
    </message>
</context>
<context>
    <name>klapper::SendSheet</name>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>提交内容</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Clip of the batch</source>
        <translation>批次中的片段</translation>
    </message>
    <message>
        <source>It cannot be sent as it is: %1</source>
        <translation>现在还不能提交：%1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Byte for byte the body of the request.</source>
        <translation>与请求正文逐字节相同。</translation>
    </message>
    <message>
        <source>The token is read from RUNCOMFY_TOKEN. Running it sends a paid request that Klapper&apos;s journal and budget know nothing of.</source>
        <translation>令牌取自 RUNCOMFY_TOKEN。运行它会提交一个付费请求，Klapper 的日志和预算对此一无所知。</translation>
    </message>
    <message>
        <source>Running it sends a paid request of its own; it obeys your budget and stands in the same journal.</source>
        <translation>运行它会另外提交一个付费请求；它遵守你的预算，并记入同一日志。</translation>
    </message>
    <message>
        <source>Embedded images are shown short; Copy takes all of them.</source>
        <translation>嵌入的图像仅显示开头；复制时包含全部。</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>复制 %1</translation>
    </message>
</context>
<context>
    <name>klapper::SequenceActions</name>
    <message>
        <source>Cross fade at each joint, picture and sound</source>
        <translation>每个接点的交叉淡化，画面和声音</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>拼接</translation>
    </message>
    <message>
        <source>Join the clips to one file</source>
        <translation>把片段拼接成一个文件</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export the sequence with a preset</source>
        <translation>用预设导出序列</translation>
    </message>
    <message>
        <source>Hand-off …</source>
        <translation>移交…</translation>
    </message>
    <message>
        <source>Write a timeline for an editor</source>
        <translation>为剪辑软件写出时间线</translation>
    </message>
    <message>
        <source>Other length …</source>
        <translation>其他长度…</translation>
    </message>
    <message>
        <source>Cross fade</source>
        <translation>交叉淡化</translation>
    </message>
    <message>
        <source>Seconds at each joint:</source>
        <translation>每个接点的秒数：</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Joints: %1</source>
        <translation>接点：%1</translation>
    </message>
</context>
<context>
    <name>klapper::SequenceCanvas</name>
    <message>
        <source>Picture of the sequence</source>
        <translation>序列的画面</translation>
    </message>
</context>
<context>
    <name>klapper::SequenceCard</name>
    <message>
        <source>Differs from the first clip: %1</source>
        <translation>与第一个片段不同：%1</translation>
    </message>
</context>
<context>
    <name>klapper::SequenceControl</name>
    <message>
        <source>&amp;Add to the sequence</source>
        <translation>加入序列(&amp;A)</translation>
    </message>
    <message>
        <source>Use marks as &amp;trim</source>
        <translation>用标记作为裁剪(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Sequence</source>
        <translation>序列(&amp;S)</translation>
    </message>
    <message>
        <source>Add to the sequence</source>
        <translation>加入序列</translation>
    </message>
    <message>
        <source>Select clips in the library first, or drag them here.</source>
        <translation>请先在片库中选择片段，或把它们拖到这里。</translation>
    </message>
    <message>
        <source>The sequence was not changed: Klapper&apos;s journal cannot be written. %1</source>
        <translation>序列没有改动：无法写入 Klapper 的日志。%1</translation>
    </message>
    <message>
        <source>That cannot be taken back: the sequence was changed elsewhere meanwhile.</source>
        <translation>无法撤回：序列已在别处被改动。</translation>
    </message>
    <message>
        <source>The sequence was not changed. %1</source>
        <translation>序列没有改动。%1</translation>
    </message>
    <message>
        <source>Mark the beginning (I) or the end (O) of the clip in the stage first.</source>
        <translation>请先在舞台中标记片段的入点（I）或出点（O）。</translation>
    </message>
    <message>
        <source>The clip in the stage does not stand in this sequence. Add it: then its marks become its trim.</source>
        <translation>舞台中的片段不在这个序列里。把它加入，它的标记就成为裁剪。</translation>
    </message>
</context>
<context>
    <name>klapper::SequenceHead</name>
    <message>
        <source>Sequence</source>
        <translation>序列</translation>
    </message>
    <message>
        <source>This sequence: new, rename, duplicate, delete</source>
        <translation>序列：新建、重命名、复制、删除</translation>
    </message>
    <message>
        <source>Play the sequence in the stage</source>
        <translation>在舞台中播放序列</translation>
    </message>
    <message>
        <source>Fold the sequence</source>
        <translation>折叠序列</translation>
    </message>
    <message>
        <source>Unfold the sequence</source>
        <translation>展开序列</translation>
    </message>
</context>
<context>
    <name>klapper::SequenceMenu</name>
    <message>
        <source>&amp;New sequence …</source>
        <translation>新建序列…(&amp;N)</translation>
    </message>
    <message>
        <source>New sequence</source>
        <translation>新建序列</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>重命名…(&amp;R)</translation>
    </message>
    <message>
        <source>Rename the sequence</source>
        <translation>重命名序列</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>复制(&amp;U)</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1 的副本</translation>
    </message>
    <message>
        <source>&amp;Delete the sequence</source>
        <translation>删除序列(&amp;D)</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>撤销上一次改动</translation>
    </message>
    <message>
        <source>Redo it</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>&amp;Show in the stage</source>
        <translation>在舞台中显示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Play from here</source>
        <translation>从这里播放(&amp;P)</translation>
    </message>
    <message>
        <source>Use &amp;marks as trim</source>
        <translation>用标记作为裁剪(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Clear the trims</source>
        <translation>清除裁剪(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Take out of the sequence</source>
        <translation>移出序列(&amp;T)</translation>
    </message>
    <message>
        <source>Name of the sequence:</source>
        <translation>序列的名称：</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>klapper::SequencePage</name>
    <message>
        <source>Back to the single clip</source>
        <translation>返回单个片段</translation>
    </message>
    <message>
        <source>Sequence: %1</source>
        <translation>序列：%1</translation>
    </message>
    <message>
        <source>Clip %1 of %2</source>
        <translation>第 %1 个片段，共 %2 个</translation>
    </message>
    <message>
        <source>Clip %1 cannot be shown: its file is missing or cannot be played. It is passed over while the sequence plays.</source>
        <translation>无法显示第 %1 个片段：文件缺失或无法播放。播放序列时会跳过它。</translation>
    </message>
    <message>
        <source>Begin again at the end</source>
        <translation>到结尾后从头开始</translation>
    </message>
</context>
<context>
    <name>klapper::SequencePanel</name>
    <message>
        <source>Add the selected clips</source>
        <translation>加入所选片段</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>序列</translation>
    </message>
    <message>
        <source>Sequence %1</source>
        <translation>序列 %1</translation>
    </message>
    <message>
        <source>No clips yet. Drag them here from the library, or select them there.</source>
        <translation>还没有片段。从片库拖到这里，或先在片库中选择。</translation>
    </message>
</context>
<context>
    <name>klapper::SequenceStrip</name>
    <message>
        <source>Clips of the sequence</source>
        <translation>序列的片段</translation>
    </message>
</context>
<context>
    <name>klapper::SequenceWords</name>
    <message>
        <source>No sequence yet</source>
        <translation>还没有序列</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 f</source>
        <comment>frames, short</comment>
        <translation>%1 帧</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>入点 %1</translation>
    </message>
    <message>
        <source>Out %1</source>
        <translation>出点 %1</translation>
    </message>
    <message>
        <source>frame %1</source>
        <translation>第 %1 帧</translation>
    </message>
    <message>
        <source>File missing</source>
        <translation>文件不见了</translation>
    </message>
    <message>
        <source>%1 fps</source>
        <translation>%1 fps</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>无声音</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>单声道</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>立体声</translation>
    </message>
    <message>
        <source>%1 channels</source>
        <translation>%1 声道</translation>
    </message>
    <message>
        <source>1 clip</source>
        <translation>1 个片段</translation>
    </message>
    <message>
        <source>%1 clips</source>
        <translation>%1 个片段</translation>
    </message>
    <message>
        <source>%1 frames</source>
        <translation>%1 帧</translation>
    </message>
    <message>
        <source>Clip %1 of %2: %3</source>
        <translation>第 %1 个片段，共 %2 个：%3</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>从 %1 到 %2</translation>
    </message>
    <message>
        <source>differs from the first clip: %1</source>
        <translation>与第一个片段不同：%1</translation>
    </message>
    <message>
        <source>Cuts</source>
        <translation>直切</translation>
    </message>
    <message>
        <source>Fade %1 s</source>
        <translation>淡化 %1 秒</translation>
    </message>
</context>
<context>
    <name>klapper::SettingsControl</name>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Take the caps of the day and the month away?</source>
        <translation>取消每天和每月的上限吗？</translation>
    </message>
    <message>
        <source>Without them nothing but the balance limits what is spent.</source>
        <translation>没有上限时，花费只受余额限制。</translation>
    </message>
    <message>
        <source>Take them away</source>
        <translation>取消上限</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>保留上限</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Save diagnostic report</source>
        <translation>保存诊断报告</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>The report is in %1. Read it before you send it to anybody.</source>
        <translation>报告已保存到 %1。发给别人之前请先看一遍。</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>未写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>klapper::SettingsDialog</name>
    <message>
        <source>No setting has these words.</source>
        <translation>没有包含这些词的设置。</translation>
    </message>
    <message>
        <source>Reset this page to defaults</source>
        <translation>将此页恢复默认</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>设置页面</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>klapper::SettingsForm</name>
    <message>
        <source>Generate sound</source>
        <translation>生成声音</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Duration in seconds</source>
        <translation>时长（秒）</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>画幅</translation>
    </message>
    <message>
        <source>Guidance, 0 loose to 1 strict</source>
        <translation>引导强度，0 宽松到 1 严格</translation>
    </message>
    <message>
        <source>How strictly the prompt is followed: 0.3 to 0.4 for natural motion, 0.7 to 0.9 for a strict look.</source>
        <translation>对提示词的遵循程度：0.3 到 0.4 运动自然，0.7 到 0.9 画面严格。</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>引导强度</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>RunComfy does not offer %1 here. The value is kept.</source>
        <translation>RunComfy 在此处不提供 %1。数值会保留。</translation>
    </message>
    <message>
        <source>no extra cost on 4K</source>
        <translation>4K 无额外费用</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>The sum of the shots, in several clips</source>
        <translation>各镜头之和，分成多个片段</translation>
    </message>
</context>
<context>
    <name>klapper::SettingsWords</name>
    <message>
        <source>The settings in %1 cannot be read; the defaults hold.</source>
        <translation>无法读取 %1 中的设置，使用默认值。</translation>
    </message>
    <message>
        <source>The settings could not be read; the defaults hold. The damaged file is kept as %1.</source>
        <translation>无法读取设置，使用默认值。损坏的文件保留为 %1。</translation>
    </message>
    <message>
        <source>The setting %1 makes no sense in the file; its default holds.</source>
        <translation>文件中设置 %1 的值无效，使用默认值。</translation>
    </message>
    <message>
        <source>The last change holds until Klapper quits, but cannot be kept: %1</source>
        <translation>上一次更改在 Klapper 退出前有效，但无法保存：%1</translation>
    </message>
</context>
<context>
    <name>klapper::ShotActions</name>
    <message>
        <source>New shot below</source>
        <translation>在下方新建镜头</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制镜头</translation>
    </message>
    <message>
        <source>Split at the cursor</source>
        <translation>在光标处拆分</translation>
    </message>
    <message>
        <source>Merge with the next</source>
        <translation>与下一个合并</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>klapper::ShotListOffer</name>
    <message>
        <source>Turn into rows</source>
        <translation>转为分镜行</translation>
    </message>
    <message>
        <source>Looks like a list of %1 shots.</source>
        <translation>看起来是 %1 个镜头的列表。</translation>
    </message>
</context>
<context>
    <name>klapper::ShotRow</name>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Framing, subject, movement</source>
        <translation>景别、主体、运动</translation>
    </message>
    <message>
        <source>Shot %1</source>
        <translation>镜头 %1</translation>
    </message>
    <message>
        <source>Seconds of shot %1</source>
        <translation>镜头 %1 的秒数</translation>
    </message>
    <message>
        <source>Text of shot %1</source>
        <translation>镜头 %1 的文字</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>景别</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>运镜</translation>
    </message>
    <message>
        <source>Drag to another place, or Alt+Up and Alt+Down in the text</source>
        <translation>拖到别处，或在文本中按 Alt+上、Alt+下</translation>
    </message>
    <message>
        <source>More for shot %1</source>
        <translation>镜头 %1 的更多操作</translation>
    </message>
    <message>
        <source>Characters, and the most that this endpoint takes</source>
        <translation>字符数，以及此端点的上限</translation>
    </message>
    <message>
        <source>Characters. Kling cuts a shot at about %1.</source>
        <translation>字符数。Kling 的单镜头上限约为 %1。</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 个字符</translation>
    </message>
    <message>
        <source>Notes on shot %1: %2</source>
        <translation>镜头 %1 的提示：%2</translation>
    </message>
</context>
<context>
    <name>klapper::ShotsView</name>
    <message>
        <source>Add shot</source>
        <translation>添加镜头</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 s in shots, clip %2 s</source>
        <translation>镜头共 %1 秒，片段 %2 秒</translation>
    </message>
    <message>
        <source>Make the clip %1 s</source>
        <translation>将片段设为 %1 秒</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>等长</translation>
    </message>
    <message>
        <source>Look, light and sound of every shot</source>
        <translation>每个镜头共有的画面、光线与声音</translation>
    </message>
    <message>
        <source>Shots of equal length</source>
        <translation>等长镜头</translation>
    </message>
    <message>
        <source>1 shot of %1 s</source>
        <translation>1 个镜头，%1 秒</translation>
    </message>
    <message>
        <source>%1 shots of %2 s</source>
        <translation>%1 个镜头，各 %2 秒</translation>
    </message>
    <message>
        <source>%1 shots: %2 s</source>
        <translation>%1 个镜头：%2 秒</translation>
    </message>
    <message>
        <source>%1 · %2 shots are the most of one clip, the next one begins another.</source>
        <translation>%1 · 一个片段最多 %2 个镜头，再加一个将开始新片段。</translation>
    </message>
    <message>
        <source>Without shots the scene is sent alone.</source>
        <translation>没有镜头时只发送场景。</translation>
    </message>
    <message>
        <source>For the shots of one clip.</source>
        <translation>用于单个片段内的镜头。</translation>
    </message>
</context>
<context>
    <name>klapper::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
</context>
<context>
    <name>klapper::SignInPage</name>
    <message>
        <source>Copy the code</source>
        <translation>复制代码</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>打开页面</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>新代码</translation>
    </message>
    <message>
        <source>Stay signed in until Klapper quits</source>
        <translation>保持登录直到 Klapper 退出</translation>
    </message>
    <message>
        <source>Paste a token instead …</source>
        <translation>改为粘贴令牌…</translation>
    </message>
    <message>
        <source>Use the token of RunComfy&apos;s command line</source>
        <translation>使用 RunComfy 命令行的令牌</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Do not sign in</source>
        <translation>不登录</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>代码：%1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>klapper::SignInWords</name>
    <message>
        <source>Sign in to RunComfy</source>
        <translation>登录 RunComfy</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>你已登录</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>已登录为 %1</translation>
    </message>
    <message>
        <source>No keychain took the token</source>
        <translation>没有钥匙串接收令牌</translation>
    </message>
    <message>
        <source>Not signed in: denied</source>
        <translation>未登录：已被拒绝</translation>
    </message>
    <message>
        <source>Not signed in: the code has expired</source>
        <translation>未登录：代码已过期</translation>
    </message>
    <message>
        <source>Not signed in: RunComfy is not reached</source>
        <translation>未登录：无法连接 RunComfy</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>Asking RunComfy for a code …</source>
        <translation>正在向 RunComfy 请求代码…</translation>
    </message>
    <message>
        <source>Open the page, sign in there, and enter this code. Klapper notices by itself.</source>
        <translation>打开页面，在那里登录并输入此代码。Klapper 会自行察觉。</translation>
    </message>
    <message>
        <source>Looking whose token it is, and putting it into the keychain …</source>
        <translation>正在查询令牌属于谁，并存入钥匙串…</translation>
    </message>
    <message>
        <source>Requests are sent and paid by this account from now on.</source>
        <translation>从现在起，请求由此账户提交并付费。</translation>
    </message>
    <message>
        <source>Klapper can keep you signed in until it quits: the token stays in memory then, and nothing is written to the disk. A file for it is never made.</source>
        <translation>Klapper 可以让你保持登录直到退出：令牌只留在内存中，不会写入磁盘。绝不会为它建立文件。</translation>
    </message>
    <message>
        <source>The sign-in was refused on the page. Nothing has changed here. If that was not you, leave it at that; else ask for a new code.</source>
        <translation>登录在页面上被拒绝。这里没有任何改变。如果不是你所为，到此为止即可；否则请求新代码。</translation>
    </message>
    <message>
        <source>Nobody entered it in time. Nothing has changed here; ask for a new code.</source>
        <translation>没有人及时输入代码。这里没有任何改变；请请求新代码。</translation>
    </message>
    <message>
        <source>%1 Nothing has changed here. Check the network, then try again.</source>
        <translation>%1这里没有任何改变。请检查网络后重试。</translation>
    </message>
    <message>
        <source>%1 Nothing has changed here.</source>
        <translation>%1这里没有任何改变。</translation>
    </message>
    <message>
        <source>The file that RunComfy&apos;s command line writes holds no token that can be read: %1</source>
        <translation>RunComfy 命令行写入的文件中没有可读取的令牌：%1</translation>
    </message>
    <message>
        <source>RunComfy does not answer just now; Klapper goes on asking · %1 left</source>
        <translation>RunComfy 暂时没有响应；Klapper 会继续询问 · 剩余 %1</translation>
    </message>
    <message>
        <source>Waiting for you on the page · %1 left</source>
        <translation>等待你在页面上操作 · 剩余 %1</translation>
    </message>
    <message>
        <source>RUNCOMFY_TOKEN is set and is used now; it comes first again at the next start.</source>
        <translation>已设置 RUNCOMFY_TOKEN，目前使用它；下次启动时它仍然优先。</translation>
    </message>
    <message>
        <source>The token is kept in memory until Klapper quits.</source>
        <translation>令牌保留在内存中，直到 Klapper 退出。</translation>
    </message>
    <message>
        <source>The token is in the system&apos;s keychain, in no file.</source>
        <translation>令牌在系统钥匙串中，不在任何文件里。</translation>
    </message>
    <message>
        <source>No keychain answers on this system. You will be asked whether to stay signed in until Klapper quits.</source>
        <translation>此系统上没有钥匙串响应。之后会询问你是否保持登录直到 Klapper 退出。</translation>
    </message>
    <message>
        <source>The token will be kept in the system&apos;s keychain, never in a file, and sent to RunComfy only.</source>
        <translation>令牌将存放在系统钥匙串中，绝不写入文件，并且只发送给 RunComfy。</translation>
    </message>
    <message>
        <source>Read once from %1; the file stays as it is.</source>
        <translation>已从 %1 读取一次；该文件保持原样。</translation>
    </message>
    <message>
        <source>The page for signing in stands on a host that Klapper does not trust; it was not opened. Nothing has changed here.</source>
        <translation>登录页面所在的主机不受 Klapper 信任；没有打开它。这里没有任何改变。</translation>
    </message>
    <message>
        <source>%1 Other users of this computer can read that file, and your token with it: make it readable for you alone.</source>
        <translation>%1此电脑的其他用户可以读取该文件，也就能得到你的令牌：请改为只有你能读取。</translation>
    </message>
</context>
<context>
    <name>klapper::SimplePages</name>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Always on</source>
        <translation>始终开启</translation>
    </message>
    <message>
        <source>Always off</source>
        <translation>始终关闭</translation>
    </message>
    <message>
        <source>100 %, as the system</source>
        <translation>100%，跟随系统</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Jobs that may run at once</source>
        <translation>可同时运行的任务数</translation>
    </message>
    <message>
        <source>The others wait here in their order. What runs already goes on when you choose fewer.</source>
        <translation>其余任务按顺序等待。改小时，已在运行的任务会继续。</translation>
    </message>
    <message>
        <source>queue parallel limit</source>
        <translation>队列 并行 上限</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Tell me when jobs end</source>
        <translation>任务结束时通知我</translation>
    </message>
    <message>
        <source>A notification of the desktop and a number on the icon, unless you look at the clip already. Exports too.</source>
        <translation>桌面通知和图标上的数字；你已在看该片段时不通知。导出也一样。</translation>
    </message>
    <message>
        <source>message done finished</source>
        <translation>消息 完成 结束</translation>
    </message>
    <message>
        <source>Icon in the system tray</source>
        <translation>系统托盘图标</translation>
    </message>
    <message>
        <source>Where the desktop has a tray. Closing the window ends Klapper all the same.</source>
        <translation>仅在桌面有托盘时。关闭窗口仍会退出 Klapper。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>theme colours mode</source>
        <translation>主题 颜色 模式</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>The window is built anew at once; drafts and jobs stay as they are.</source>
        <translation>窗口会立即重建；草稿和任务保持不变。</translation>
    </message>
    <message>
        <source>font zoom larger smaller</source>
        <translation>字体 缩放 放大 缩小</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Black, white and clear borders.</source>
        <translation>黑白分明，边框清晰。</translation>
    </message>
    <message>
        <source>accessibility</source>
        <translation>无障碍</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>减少动态效果</translation>
    </message>
    <message>
        <source>animation accessibility reduced</source>
        <translation>动画 无障碍 减少</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>For words, numbers and dates, here and on the command line. The window is built anew at once; drafts and jobs stay as they are.</source>
        <translation>用于文字、数字和日期，窗口和命令行都有效。窗口会立即重建；草稿和任务保持不变。</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>播放器</translation>
    </message>
    <message>
        <source>Play clips over and over</source>
        <translation>循环播放片段</translation>
    </message>
    <message>
        <source>The button below the picture changes it until Klapper ends.</source>
        <translation>画面下方的按钮可临时更改，到 Klapper 退出为止。</translation>
    </message>
    <message>
        <source>loop repeat</source>
        <translation>循环 重复</translation>
    </message>
    <message>
        <source>Remember the volume</source>
        <translation>记住音量</translation>
    </message>
    <message>
        <source>Off: every start begins with full volume and with sound.</source>
        <translation>关闭：每次启动都是最大音量且不静音。</translation>
    </message>
    <message>
        <source>sound mute audio</source>
        <translation>声音 静音 音频</translation>
    </message>
    <message>
        <source>Nothing slides, fades or plays by itself; a clip moves when you play it.</source>
        <translation>没有任何东西自行滑动、淡入淡出或播放；片段只在你播放时动。</translation>
    </message>
</context>
<context>
    <name>klapper::SnippetBar</name>
    <message>
        <source>Save the prompt …</source>
        <translation>保存提示词…</translation>
    </message>
    <message>
        <source>Save the selection …</source>
        <translation>保存所选文字…</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Keeps it as a snippet of your own.</source>
        <translation>保留为你自己的片语。</translation>
    </message>
    <message>
        <source>New snippet</source>
        <translation>新片语</translation>
    </message>
    <message>
        <source>Edit the snippet</source>
        <translation>编辑片语</translation>
    </message>
</context>
<context>
    <name>klapper::SnippetDialog</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
</context>
<context>
    <name>klapper::StageJudgement</name>
    <message>
        <source>Made from: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Made from this: %1</source>
        <translation>由此生成：%1</translation>
    </message>
    <message>
        <source>Sent again after: %1</source>
        <translation>重新发送自：%1</translation>
    </message>
    <message>
        <source>Sent again: %1</source>
        <translation>重新发送：%1</translation>
    </message>
    <message>
        <source>Promoted from: %1</source>
        <translation>升级自：%1</translation>
    </message>
    <message>
        <source>Promoted to %1: %2</source>
        <translation>升级到 %1：%2</translation>
    </message>
    <message>
        <source>Continued from: %1</source>
        <translation>续接自：%1</translation>
    </message>
    <message>
        <source>Continued by: %1</source>
        <translation>续接为：%1</translation>
    </message>
    <message>
        <source>Variant of: %1</source>
        <translation>变体自：%1</translation>
    </message>
    <message>
        <source>Variant: %1</source>
        <translation>变体：%1</translation>
    </message>
    <message>
        <source>Not saved yet: a tag has at most 60 characters and a clip at most 50 tags, a note at most 10,000 characters.</source>
        <translation>尚未保存：每个标签最多 60 个字符，每个片段最多 50 个标签，备注最多 10,000 个字符。</translation>
    </message>
    <message>
        <source>What you wrote about the clip could not be saved. %1 %2</source>
        <translation>你写的关于这个片段的内容没能保存。%1 %2</translation>
    </message>
</context>
<context>
    <name>klapper::StagePanel</name>
    <message>
        <source>%1 fps</source>
        <translation>%1 fps</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>with sound</source>
        <translation>有声</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>无声</translation>
    </message>
    <message>
        <source>Nothing on the stage</source>
        <translation>舞台上没有内容</translation>
    </message>
    <message>
        <source>Choose a clip in the library, or generate one.</source>
        <translation>在片库中选择片段，或生成一个。</translation>
    </message>
    <message>
        <source>The file of this clip is not there any more. Its recipe is kept.</source>
        <translation>此片段的文件已不在。其配方已保留。</translation>
    </message>
    <message>
        <source>This file cannot be played. It is kept as it is, and so is its recipe.</source>
        <translation>此文件无法播放。文件和配方都原样保留。</translation>
    </message>
    <message>
        <source>The player says: %1</source>
        <translation>播放器的说明：%1</translation>
    </message>
    <message>
        <source>No picture came within 3 seconds. The file may hold no video, or its codec may be missing on this computer. The file is kept.</source>
        <translation>3 秒内没有画面。文件可能不含视频，或本机缺少相应的解码器。文件已保留。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The frame could not be saved to %1.</source>
        <translation>画面无法保存到 %1。</translation>
    </message>
    <message>
        <source>Frame saved: %1</source>
        <translation>画面已保存：%1</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Locate …</source>
        <translation>定位文件…</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>重新下载</translation>
    </message>
    <message>
        <source>Frame %1 is on the clipboard, in full size.</source>
        <translation>第 %1 帧已按原尺寸复制到剪贴板。</translation>
    </message>
    <message>
        <source>The frame could not be read from the clip. Nothing was saved.</source>
        <translation>无法从片段中读出这一帧，什么也没有保存。</translation>
    </message>
    <message>
        <source>This computer cannot show every frame of this clip while it plays: %1 of %2 were left out. The arrow keys show each one.</source>
        <translation>这台电脑播放这个片段时无法显示每一帧：%2 帧中有 %1 帧被跳过。用方向键可以逐帧查看。</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>文件已不在原处。</translation>
    </message>
</context>
<context>
    <name>klapper::StateHelp</name>
    <message>
        <source>Written down, not sent: because you held it, or because there is no token, no balance, no network, or no room in your budget. Its row says which. Nothing is charged.</source>
        <translation>已写入日志，尚未提交：可能是你搁置了它，也可能是没有令牌、余额、网络或预算空间。任务的行会说明原因。不收取费用。</translation>
    </message>
    <message>
        <source>It goes as soon as another job is through, or at the time the service asked for. Nothing is charged yet.</source>
        <translation>其他任务完成后，或到了服务要求的时间，就会提交。目前不收取费用。</translation>
    </message>
    <message>
        <source>The request is on its way to the service. This takes seconds.</source>
        <translation>请求正在发往服务。只需几秒钟。</translation>
    </message>
    <message>
        <source>It was sent, and no usable answer came back. The service may have accepted it, and it may cost money. Klapper never sends it again by itself, because that could be paid twice.</source>
        <translation>已提交，但没有收到可用的答复。服务可能已经接受，也可能会收费。Klapper 绝不会自动再次提交，因为那样可能付两次钱。</translation>
    </message>
    <message>
        <source>The service has accepted it; rendering has not begun. Where the service says it, its place in the queue is shown.</source>
        <translation>服务已接受，渲染尚未开始。如果服务给出排队位置，就会显示出来。</translation>
    </message>
    <message>
        <source>The service makes the clip. No percentage is shown, because none is known; the row says how long such jobs usually take.</source>
        <translation>服务正在制作片段。不显示百分比，因为没有人知道；任务的行会说明这类任务通常需要多久。</translation>
    </message>
    <message>
        <source>The service does not answer just now. The job goes on over there, and Klapper goes on asking.</source>
        <translation>服务暂时没有响应。任务在那边继续，Klapper 会继续查询。</translation>
    </message>
    <message>
        <source>The clip is made and on its way here. The bytes are counted, and it goes on where it stopped.</source>
        <translation>片段已制作完成，正在下载。字节会逐一计数，中断后从原处继续。</translation>
    </message>
    <message>
        <source>The clip is here, whole and checked. Its cost is what the service charged, as soon as it says so; until then it stands as an estimate.</source>
        <translation>片段已在本机，完整且经过检查。费用以服务告知的实收金额为准；在此之前显示为估价。</translation>
    </message>
    <message>
        <source>The service made the clip, but its file is not here: the download failed, or the file was moved or deleted.</source>
        <translation>服务已制作片段，但文件不在这里：下载失败，或文件被移动或删除。</translation>
    </message>
    <message>
        <source>It ended because you wished so. Cancelled before it was sent it costs nothing; afterwards the service decides what it costs.</source>
        <translation>按你的意愿结束。提交之前取消不收费；提交之后由服务决定费用。</translation>
    </message>
    <message>
        <source>The service refused it or could not make it; its row has the reason. Refused at once it costs nothing; otherwise the service may still bill it.</source>
        <translation>服务拒绝了它，或无法制作；任务的行中写有原因。立即被拒绝的不收费；其他情况下服务仍可能计费。</translation>
    </message>
    <message>
        <source>The service no longer knows the request, so nothing more will come of it. The recipe is kept.</source>
        <translation>服务已不再认识这个请求，因此不会再有结果。配方会保留。</translation>
    </message>
    <message>
        <source>Release it, mend what it waits for, or cancel it.</source>
        <translation>放行，解决它所等待的问题，或取消。</translation>
    </message>
    <message>
        <source>Move it up or to the front, hold it, or cancel it.</source>
        <translation>上移或移到最前，搁置，或取消。</translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <translation>请稍等片刻。</translation>
    </message>
    <message>
        <source>Press Check. It shows what was sent and when, and leads to your requests at RunComfy. If it is there, paste its id; if it is not, say so, and send it again as a new job.</source>
        <translation>按“核对”。它会显示何时提交了什么，并带你查看 RunComfy 上的请求。如果请求在那里，请粘贴它的编号；如果不在，请说明，然后作为新任务再次提交。</translation>
    </message>
    <message>
        <source>Cancel it: that usually costs nothing.</source>
        <translation>取消：通常不收费。</translation>
    </message>
    <message>
        <source>Try to cancel it. What already renders is usually billed all the same.</source>
        <translation>尝试取消。已经开始渲染的通常仍会计费。</translation>
    </message>
    <message>
        <source>Retry now, or wait. Closing Klapper does no harm.</source>
        <translation>立即重试，或等待。关闭 Klapper 没有关系。</translation>
    </message>
    <message>
        <source>Pause it and go on later.</source>
        <translation>暂停，之后再继续。</translation>
    </message>
    <message>
        <source>Play it, rate it, use its recipe again, add it to a sequence, export it.</source>
        <translation>播放、评分、再次使用配方、加入序列、导出。</translation>
    </message>
    <message>
        <source>Download it again while the service still has it, or show Klapper where the file is.</source>
        <translation>趁服务还保留它时重新下载，或告诉 Klapper 文件在哪里。</translation>
    </message>
    <message>
        <source>Use its recipe for another one.</source>
        <translation>用它的配方制作另一个。</translation>
    </message>
    <message>
        <source>Read the reason, use the recipe, change what was wrong, and send it as a new job.</source>
        <translation>阅读原因，使用配方，改正问题，再作为新任务提交。</translation>
    </message>
    <message>
        <source>Look again once, or use the recipe for a new job.</source>
        <translation>再查看一次，或用配方创建新任务。</translation>
    </message>
</context>
<context>
    <name>klapper::StatusLine</name>
    <message>
        <source>Clips: %1</source>
        <translation>片段：%1</translation>
    </message>
    <message>
        <source>nothing runs</source>
        <translation>没有任务在运行</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 个运行中</translation>
    </message>
    <message>
        <source>%1 running · %2 not sent yet</source>
        <translation>%1 个运行中 · %2 个尚未提交</translation>
    </message>
    <message>
        <source>Practice service, nothing is charged</source>
        <translation>练习服务，不收取任何费用</translation>
    </message>
    <message>
        <source>Service on this machine: %1</source>
        <translation>本机上的服务：%1</translation>
    </message>
    <message>
        <source>RunComfy</source>
        <translation>RunComfy</translation>
    </message>
</context>
<context>
    <name>klapper::Studio</name>
    <message>
        <source>Klapper</source>
        <translation>Klapper</translation>
    </message>
    <message>
        <source>A request is being sent, so Klapper stays with this service: leaving it now would make the outcome unknown. Change the service when the job is in the queue.</source>
        <translation>正在提交一个请求，因此 Klapper 保持使用当前服务：现在离开会使结果未知。请在任务进入队列后再切换服务。</translation>
    </message>
    <message>
        <source>Klapper was started again with a token or an address of its own. This window keeps what it has; quit it first to start with the other one.</source>
        <translation>Klapper 以另外的令牌或地址再次启动。本窗口保持现状；要使用另一个，请先退出本窗口。</translation>
    </message>
    <message>
        <source>Klapper was started again for the practice service while a question is open here. Answer it first.</source>
        <translation>Klapper 再次启动以使用练习服务，但这里还有一个未回答的问题。请先回答。</translation>
    </message>
    <message>
        <source>Use the practice service</source>
        <translation>使用练习服务</translation>
    </message>
    <message>
        <source>This version of Klapper opens nothing from its command line. Left alone: %1</source>
        <translation>此版本的 Klapper 不会打开命令行中给出的文件。未处理：%1</translation>
    </message>
    <message>
        <source>A request is being sent. Klapper changes to the other account when it is in the queue.</source>
        <translation>有请求正在提交。等它进入队列后，Klapper 会切换到另一个账户。</translation>
    </message>
    <message>
        <source>This is the history of another token.</source>
        <translation>这是另一个令牌的历史记录。</translation>
    </message>
    <message>
        <source>This is the history of %1.</source>
        <translation>这是 %1 的历史记录。</translation>
    </message>
    <message>
        <source>The one before is kept and untouched; the account menu leads back.</source>
        <translation>之前的历史记录原样保留；可从账户菜单返回。</translation>
    </message>
    <message>
        <source>That of %1 is kept and untouched; the account menu leads back.</source>
        <translation>%1 的历史记录原样保留；可从账户菜单返回。</translation>
    </message>
    <message>
        <source>No keychain took the token. You are signed in until Klapper quits, and nothing is written to the disk.</source>
        <translation>没有钥匙串接收令牌。在 Klapper 退出之前你保持登录，不会写入磁盘。</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>An export is being made here, so Klapper stays with this service. Change it when the export has ended, or cancel the export first.</source>
        <translation>这里正在导出，所以 Klapper 暂时不切换服务。请等导出结束后再切换，或者先取消导出。</translation>
    </message>
    <message>
        <source>An export is being made here. Klapper changes to the other account when it has ended.</source>
        <translation>这里正在导出。导出结束后，Klapper 会切换到另一个账户。</translation>
    </message>
</context>
<context>
    <name>klapper::TagEdit</name>
    <message>
        <source>Tags, with commas</source>
        <translation>标签，用逗号分隔</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>klapper::TagPicker</name>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>More tags</source>
        <translation>更多标签</translation>
    </message>
    <message>
        <source>More tags …</source>
        <translation>更多标签…</translation>
    </message>
    <message>
        <source>No clip has a tag yet.</source>
        <translation>还没有片段带标签。</translation>
    </message>
</context>
<context>
    <name>klapper::TakesRow</name>
    <message>
        <source>Variants …</source>
        <translation>变体…</translation>
    </message>
    <message>
        <source>Takes of each clip</source>
        <translation>每个片段的条数</translation>
    </message>
    <message>
        <source>The same request several times. Each take is a paid clip of its own.</source>
        <translation>同一请求提交多次。每一条都是单独付费的片段。</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>条数</translation>
    </message>
    <message>
        <source>Several tiers, guidances, ratios or words at once (Ctrl+Shift+B)</source>
        <translation>一次使用多个档位、引导强度、画幅或词语 (Ctrl+Shift+B)</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>提交内容</translation>
    </message>
</context>
<context>
    <name>klapper::ThreadView</name>
    <message>
        <source>Thread of the clip</source>
        <translation>片段的脉络</translation>
    </message>
    <message>
        <source>Whole thread, %1 more</source>
        <translation>整条脉络，还有 %1 个</translation>
    </message>
    <message>
        <source>Whole thread</source>
        <translation>整条脉络</translation>
    </message>
</context>
<context>
    <name>klapper::TierGuide</name>
    <message>
        <source>Which tier?</source>
        <translation>选哪一档？</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>By what the clip is for</source>
        <translation>按片段用途</translation>
    </message>
    <message>
        <source>Text to video</source>
        <translation>文生视频</translation>
    </message>
    <message>
        <source>Image to video</source>
        <translation>图生视频</translation>
    </message>
    <message>
        <source>By the use case</source>
        <translation>按使用场景</translation>
    </message>
</context>
<context>
    <name>klapper::TierPicker</name>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Text to video</source>
        <translation>文生视频</translation>
    </message>
    <message>
        <source>Image to video</source>
        <translation>图生视频</translation>
    </message>
    <message>
        <source>%1 / s</source>
        <translation>%1 / 秒</translation>
    </message>
    <message>
        <source>Which tier?</source>
        <translation>选哪一档？</translation>
    </message>
    <message>
        <source>The variants are made on: %1</source>
        <translation>变体使用的档位：%1</translation>
    </message>
</context>
<context>
    <name>klapper::TierWords</name>
    <message>
        <source>Drafts, previews, social shorts, A/B variants</source>
        <translation>草稿、预览、社交短片、A/B 变体</translation>
    </message>
    <message>
        <source>Hero 1080p clips, ads, faces that must hold</source>
        <translation>1080p 主镜头、广告、需保持一致的人脸</translation>
    </message>
    <message>
        <source>Big screen, finished masters: native 3840 × 2160</source>
        <translation>大银幕、成片母版：原生 3840 × 2160</translation>
    </message>
    <message>
        <source>Drafts, previews, social shorts, A/B variants. The cheapest; good enough for everything except hero shots.</source>
        <translation>草稿、预览、社交短片、A/B 变体。最便宜；除主镜头外都够用。</translation>
    </message>
    <message>
        <source>Hero 1080p clips, ad creative, talking heads with high motion fidelity. About a third dearer than Standard for tighter motion and identity hold at the same resolution.</source>
        <translation>1080p 主镜头、广告创意、动作要求高的人物对话。比标准档贵约三分之一，同样分辨率下动作更准、人物更一致。</translation>
    </message>
    <message>
        <source>4K brand films, big-screen cinema, finished masters. Native 3840 × 2160, the same price with and without sound. Only when the output truly needs 4K: about five times the cost of Standard. Try it on Standard first.</source>
        <translation>4K 品牌片、大银幕影像、成片母版。原生 3840 × 2160，有无声音价格相同。仅在确实需要 4K 时使用：费用约为标准档的五倍。请先用标准档试。</translation>
    </message>
    <message>
        <source>The look is made from scratch: new scenes and places without a reference.</source>
        <translation>画面从零生成：没有参考的新场景与地点。</translation>
    </message>
    <message>
        <source>An image comes alive: when a face, a product or a scene must survive into the clip.</source>
        <translation>让图像动起来：人脸、产品或场景必须原样进入片段时使用。</translation>
    </message>
    <message>
        <source>Pro, from text or an image</source>
        <translation>专业，文本或图像</translation>
    </message>
    <message>
        <source>Cinematic 1080p brand stories with consistent characters</source>
        <translation>人物一致的 1080p 电影感品牌故事</translation>
    </message>
    <message>
        <source>Native 4K hero films and big-screen cinema</source>
        <translation>原生 4K 主片与大银幕影像</translation>
    </message>
    <message>
        <source>4K, from text or an image</source>
        <translation>4K，文本或图像</translation>
    </message>
    <message>
        <source>Cheap iteration, social-first shorts, A/B variants</source>
        <translation>低成本试拍、社交短片、A/B 变体</translation>
    </message>
    <message>
        <source>Standard, from text</source>
        <translation>标准，文本</translation>
    </message>
    <message>
        <source>Animating brand assets, product photos, character art</source>
        <translation>让品牌素材、产品照片、角色画动起来</translation>
    </message>
    <message>
        <source>Standard or Pro, from an image</source>
        <translation>标准或专业，图像</translation>
    </message>
    <message>
        <source>Multi-shot ads with synchronized dialogue in one pass</source>
        <translation>一次生成带同步对白的多镜头广告</translation>
    </message>
    <message>
        <source>Pro with sound</source>
        <translation>专业，带声音</translation>
    </message>
    <message>
        <source>Premium 4K finished masters with native sound</source>
        <translation>带原生声音的高端 4K 成片</translation>
    </message>
    <message>
        <source>4K with sound, at the same price</source>
        <translation>4K 带声音，价格相同</translation>
    </message>
</context>
<context>
    <name>klapper::Timeline</name>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1，共 %2</translation>
    </message>
</context>
<context>
    <name>klapper::TokenDialog</name>
    <message>
        <source>Use this token</source>
        <translation>使用此令牌</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Sign in with a token</source>
        <translation>用令牌登录</translation>
    </message>
    <message>
        <source>Copy your API token from your profile page on runcomfy.com and paste it here.</source>
        <translation>请从 runcomfy.com 的个人资料页复制 API 令牌并粘贴到这里。</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>显示令牌</translation>
    </message>
    <message>
        <source>RUNCOMFY_TOKEN is set and is used now; it comes first again at the next start.</source>
        <translation>已设置 RUNCOMFY_TOKEN 并正在使用；下次启动时仍优先采用。</translation>
    </message>
    <message>
        <source>No keychain answers on this system. The token will be kept in memory until Klapper quits; nothing is written to the disk.</source>
        <translation>此系统上没有钥匙串响应。令牌会保留在内存中直到 Klapper 退出；不会写入磁盘。</translation>
    </message>
    <message>
        <source>It is stored in the system&apos;s keychain, never in a file, and sent to RunComfy only.</source>
        <translation>令牌存放在系统钥匙串中，绝不写入文件，并且只发送给 RunComfy。</translation>
    </message>
    <message>
        <source>Storing …</source>
        <translation>正在存放…</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>明白了</translation>
    </message>
    <message>
        <source>That does not look like a token: it is one word of letters, digits and signs.</source>
        <translation>这看起来不像令牌：令牌是由字母、数字和符号组成的一个词。</translation>
    </message>
    <message>
        <source>The token could not be stored.</source>
        <translation>令牌未能存放。</translation>
    </message>
    <message>
        <source>You are signed in until Klapper quits. No keychain took the token, so nothing is written to the disk.</source>
        <translation>在 Klapper 退出之前你保持登录。没有密钥链保存令牌，因此不会写入磁盘。</translation>
    </message>
    <message>
        <source>Sign in with the browser instead …</source>
        <translation>改为用浏览器登录…</translation>
    </message>
    <message>
        <source>RunComfy does not accept this token. Nothing has changed here.</source>
        <translation>RunComfy 不接受此令牌。这里没有任何改变。</translation>
    </message>
    <message>
        <source>RunComfy is not reached, so Klapper cannot tell whose token this is. Nothing has changed here; try again later.</source>
        <translation>无法连接 RunComfy，因此 Klapper 无法得知此令牌属于谁。这里没有任何改变；请稍后重试。</translation>
    </message>
</context>
<context>
    <name>klapper::TopBar</name>
    <message>
        <source>Klapper</source>
        <translation>Klapper</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>搜索片库</translation>
    </message>
</context>
<context>
    <name>klapper::TransportBar</name>
    <message>
        <source>Timecode</source>
        <translation>时间码</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>到开头</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>后退一帧</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>One frame forward</source>
        <translation>前进一帧</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>到结尾</translation>
    </message>
    <message>
        <source>Speed (J K L)</source>
        <translation>速度（J K L）</translation>
    </message>
    <message>
        <source>Loop between the marks</source>
        <translation>在标记之间循环</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Save this frame</source>
        <translation>保存此画面</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>退出全屏</translation>
    </message>
    <message>
        <source>frame %1</source>
        <translation>第 %1 帧</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>取消静音</translation>
    </message>
    <message>
        <source>There is no sound device.</source>
        <translation>没有声音设备。</translation>
    </message>
    <message>
        <source>Speed %1</source>
        <translation>速度 %1</translation>
    </message>
    <message>
        <source>View: size, guides, this frame</source>
        <translation>查看：大小、参考线、这一帧</translation>
    </message>
</context>
<context>
    <name>klapper::TrayIcon</name>
    <message>
        <source>&amp;Show Klapper</source>
        <translation>显示 Klapper(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Klapper: %1</source>
        <translation>Klapper：%1</translation>
    </message>
</context>
<context>
    <name>klapper::UnknownCheck</name>
    <message>
        <source>RunComfy has it, and Klapper follows it now. Nothing was sent twice.</source>
        <translation>RunComfy 已有它，Klapper 现在会跟踪它。没有重复提交。</translation>
    </message>
    <message>
        <source>Found: %1. %2</source>
        <translation>已找到：%1。%2</translation>
    </message>
    <message>
        <source>Not found: %1. %2</source>
        <translation>未找到：%1。%2</translation>
    </message>
    <message>
        <source>It is sent again as a new job when its turn comes. This one is kept as its record.</source>
        <translation>轮到时会作为新任务再次提交。此任务保留为记录。</translation>
    </message>
    <message>
        <source>It is not sent again. The recipe is kept, and its price no longer counts against your budget.</source>
        <translation>不会再次提交。配方已保留，其价格不再计入预算。</translation>
    </message>
    <message>
        <source>The outcome of this job is known now; its row tells more.</source>
        <translation>此任务的结果现已明确；详见其所在行。</translation>
    </message>
    <message>
        <source>Not sent again: %1 would go over your budget. It is held; raise the cap and release it.</source>
        <translation>未再次提交：%1 会超出预算。它已搁置；请提高上限后放行。</translation>
    </message>
</context>
<context>
    <name>klapper::UnknownDialog</name>
    <message>
        <source>%1, made at about %2, with this prompt</source>
        <translation>%1，约在 %2 生成，提示词如上</translation>
    </message>
    <message>
        <source>Was this request accepted?</source>
        <translation>这个请求被接受了吗？</translation>
    </message>
    <message>
        <source>Leave it for now</source>
        <translation>暂且不管</translation>
    </message>
    <message>
        <source>Check a job</source>
        <translation>核对任务</translation>
    </message>
    <message>
        <source>Klapper does not send it again by itself: at RunComfy that could be paid twice.</source>
        <translation>Klapper 不会自行再次提交：在 RunComfy 那可能要付两次费。</translation>
    </message>
    <message>
        <source>Klapper does not send it again by itself, because it could be paid twice.</source>
        <translation>Klapper 不会自行再次提交，因为那可能要付两次费。</translation>
    </message>
    <message>
        <source>It left, and no usable answer came back. It may have been accepted.</source>
        <translation>请求已发出，没有收到可用的答复。它可能已被接受。</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>提交时间</translation>
    </message>
    <message>
        <source>May have cost</source>
        <translation>可能的费用</translation>
    </message>
    <message>
        <source>about %1, an estimate: nobody has said what was charged</source>
        <translation>约 %1，仅为估算：实际收费尚无人告知</translation>
    </message>
    <message>
        <source>I found it</source>
        <translation>我找到了</translation>
    </message>
    <message>
        <source>It is not there</source>
        <translation>那里没有</translation>
    </message>
    <message>
        <source>It is decided</source>
        <translation>已有结论</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>about %1 of pretend money</source>
        <translation>约 %1（模拟金额）</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation>先核对</translation>
    </message>
</context>
<context>
    <name>klapper::UnknownWords</name>
    <message>
        <source>at a time that is not known</source>
        <translation>时间未知</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2 h ago</source>
        <translation>%1，%2 小时前</translation>
    </message>
    <message>
        <source>%1, less than a minute ago</source>
        <translation>%1，不到一分钟前</translation>
    </message>
    <message>
        <source>%1, %2 min ago</source>
        <translation>%1，%2 分钟前</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>没有文字</translation>
    </message>
    <message>
        <source>RunComfy does not know this id in this account. Is it whole? Nothing has changed.</source>
        <translation>RunComfy 在此账户中不认识这个编号。它完整吗？什么都没有改变。</translation>
    </message>
    <message>
        <source>RunComfy did not accept the token, so it could not be asked. Sign in, then try again.</source>
        <translation>RunComfy 没有接受令牌，因此无法询问。请登录后再试。</translation>
    </message>
    <message>
        <source>This account may not see that request. Nothing has changed.</source>
        <translation>此账户无权查看那个请求。什么都没有改变。</translation>
    </message>
    <message>
        <source>That is a request of another model: %1. It is not this job.</source>
        <translation>那是另一个模型的请求：%1。它不是这个任务。</translation>
    </message>
    <message>
        <source>That request is not this job, or this job is no longer in doubt.</source>
        <translation>那个请求不属于此任务，或此任务的结果已不再存疑。</translation>
    </message>
    <message>
        <source>The journal could not be used, or another Klapper window looks after this job. Nothing has changed.</source>
        <translation>任务日志无法使用，或另一个 Klapper 窗口正在照管此任务。什么都没有改变。</translation>
    </message>
    <message>
        <source>%1 Nothing has changed; try again.</source>
        <translation>%1 什么都没有改变；请再试一次。</translation>
    </message>
    <message>
        <source>A request id has only letters, digits, - and _, at most 128.</source>
        <translation>请求编号只含字母、数字、- 和 _，最多 128 个字符。</translation>
    </message>
    <message>
        <source>Another job has this request already: %1. It is not this job.</source>
        <translation>另一个任务已有此请求：%1。它不是这个任务。</translation>
    </message>
    <message>
        <source>Nothing was sent: it would go over your budget. Raise the cap, or wait until the day or the month has room.</source>
        <translation>未提交任何内容：那会超出预算。请提高上限，或等到当天或当月有余额。</translation>
    </message>
    <message>
        <source>Nothing was sent: this job is no longer in doubt.</source>
        <translation>未提交任何内容：此任务的结果已不再存疑。</translation>
    </message>
    <message>
        <source>Nothing was sent: the journal could not be written, or another Klapper window looks after this job.</source>
        <translation>未提交任何内容：任务日志无法写入，或另一个 Klapper 窗口正在照管此任务。</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>未提交任何内容。%1</translation>
    </message>
</context>
<context>
    <name>klapper::UsualWords</name>
    <message>
        <source>%1 s to %2 min</source>
        <translation>%1 秒至 %2 分钟</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 to %2 min</source>
        <translation>%1 至 %2 分钟</translation>
    </message>
    <message>
        <source>%1 to %2 s</source>
        <translation>%1 至 %2 秒</translation>
    </message>
    <message>
        <source>usual %1 (1 job of this endpoint)</source>
        <translation>通常 %1（此端点的 1 个任务）</translation>
    </message>
    <message>
        <source>usual %1 (%2 jobs of this endpoint)</source>
        <translation>通常 %1（此端点的 %2 个任务）</translation>
    </message>
    <message>
        <source>usual %1 (1 similar job)</source>
        <translation>通常 %1（1 个相似任务）</translation>
    </message>
    <message>
        <source>usual %1 (%2 similar jobs)</source>
        <translation>通常 %1（%2 个相似任务）</translation>
    </message>
    <message>
        <source>longer than the %1</source>
        <translation>比平时久：%1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>place in the queue, and the usual time</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>klapper::VersionWords</name>
    <message>
        <source>Shot %1, %2 s: %3</source>
        <translation>镜头 %1，%2 秒：%3</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Text as</source>
        <translation>文本形式</translation>
    </message>
    <message>
        <source>shots</source>
        <translation>镜头</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>首帧</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>尾帧</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>画幅</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>引导强度</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>References</source>
        <translation>参考数</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>条数</translation>
    </message>
    <message>
        <source>Batch over tiers</source>
        <translation>批量等级</translation>
    </message>
    <message>
        <source>Batch over guidances</source>
        <translation>批量引导强度</translation>
    </message>
    <message>
        <source>Batch over ratios</source>
        <translation>批量画幅</translation>
    </message>
    <message>
        <source>Clip for each {a|b}</source>
        <translation>每种 {a|b} 各一个片段</translation>
    </message>
    <message>
        <source>Script in several clips</source>
        <translation>脚本分为多个片段</translation>
    </message>
    <message>
        <source>Begin with the last frame before</source>
        <translation>以前一片段的尾帧开始</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>Shots</source>
        <translation>镜头</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>负面提示词</translation>
    </message>
    <message>
        <source>+%1 −%2 words</source>
        <translation>+%1 −%2 个词</translation>
    </message>
    <message>
        <source>+%1 words</source>
        <translation>+%1 个词</translation>
    </message>
    <message>
        <source>−%1 words</source>
        <translation>−%1 个词</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>not in the journal</source>
        <translation>不在任务日志中</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, state of a job</comment>
        <translation>%1 个%2</translation>
    </message>
</context>
<context>
    <name>klapper::VersionsDialog</name>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>分出</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变更内容</translation>
    </message>
    <message>
        <source>Branched from “%1”, version %2.</source>
        <translation>从“%1”的版本 %2 分出。</translation>
    </message>
    <message>
        <source>Nothing was sent of this draft yet. Each press of Generate keeps a version of it here.</source>
        <translation>此草稿尚未提交过。每次按“生成”都会在这里保留一个版本。</translation>
    </message>
    <message>
        <source>Each press of Generate keeps a version. Choose two to compare them, one to compare it with the one before.</source>
        <translation>每次按“生成”都会保留一个版本。选两个可互相比较，选一个则与前一个比较。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>提交时间</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>估价</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The draft says this again. Undo takes it back.</source>
        <translation>草稿恢复为此内容，可以撤销。</translation>
    </message>
    <message>
        <source>A new draft begins with this version.</source>
        <translation>以此版本开始一份新草稿。</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>首个版本</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Choose one version or two.</source>
        <translation>请选择一个或两个版本。</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <comment>two versions</comment>
        <translation>从%1到%2</translation>
    </message>
    <message>
        <source>%1, unchanged</source>
        <comment>a part of a draft</comment>
        <translation>%1，未变</translation>
    </message>
    <message>
        <source>Settings, unchanged</source>
        <translation>设置，未变</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Border below the versions</source>
        <translation>版本列表下方的分界</translation>
    </message>
</context>
<context>
    <name>klapper::VideoCanvas</name>
    <message>
        <source>Picture</source>
        <translation>画面</translation>
    </message>
</context>
<context>
    <name>klapper::ViewMenu</name>
    <message>
        <source>&amp;Fit</source>
        <translation>适合窗口(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Actual size, 1:1</source>
        <translation>实际大小，1:1(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Thirds</source>
        <translation>三分线(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Safe areas</source>
        <translation>安全区(&amp;S)</translation>
    </message>
    <message>
        <source>Crop to &amp;2.39:1</source>
        <translation>裁切为 2.39:1(&amp;2)</translation>
    </message>
    <message>
        <source>Crop to &amp;9:16</source>
        <translation>裁切为 9:16(&amp;9)</translation>
    </message>
    <message>
        <source>Show or &amp;hide guides</source>
        <translation>显示或隐藏参考线(&amp;H)</translation>
    </message>
    <message>
        <source>Sa&amp;ve this frame</source>
        <translation>保存这一帧(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Copy this frame</source>
        <translation>复制这一帧(&amp;C)</translation>
    </message>
</context>
<context>
    <name>klapper::Welcome</name>
    <message>
        <source>Practice: nothing is charged</source>
        <translation>练习：不收取任何费用</translation>
    </message>
    <message>
        <source>Clips are made on this computer, with pretend money. Write a prompt on the right or load a sample, then press Generate.</source>
        <translation>片段在本机用虚拟货币制作。请在右侧编写提示词或载入示例，然后按“生成”。</translation>
    </message>
    <message>
        <source>Load a sample recipe</source>
        <translation>载入示例配方</translation>
    </message>
    <message>
        <source>Welcome to Klapper</source>
        <translation>欢迎使用 Klapper</translation>
    </message>
    <message>
        <source>Clips are made by Kling 3.0 on RunComfy and paid by your account there. To look around first, use the practice service: it costs nothing.</source>
        <translation>片段由 RunComfy 上的 Kling 3.0 生成，由你在那里的账户付费。想先看看，可以使用练习服务：不花钱。</translation>
    </message>
    <message>
        <source>Try the practice service, nothing is charged</source>
        <translation>试用练习服务，不收取任何费用</translation>
    </message>
    <message>
        <source>Your clips play here</source>
        <translation>你的片段在这里播放</translation>
    </message>
    <message>
        <source>Write a prompt on the right, look at the price, and press Generate.</source>
        <translation>请在右侧编写提示词，查看价格，然后按“生成”。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
</context>
<context>
    <name>klapper::WipeHandle</name>
    <message>
        <source>Border of the wipe</source>
        <translation>划像分界线</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>klapper::WordChip</name>
    <message>
        <source>%1 of shot %2</source>
        <translation>镜头 %2 的%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>klapper::Workbench</name>
    <message>
        <source>Klapper, practice</source>
        <translation>Klapper，练习</translation>
    </message>
    <message>
        <source>Klapper</source>
        <translation>Klapper</translation>
    </message>
    <message>
        <source>A clip is ready: %1</source>
        <translation>片段已就绪：%1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Nothing was sent and nothing is charged. %1 %2</source>
        <translation>没有提交任何内容，不收取费用。%1 %2</translation>
    </message>
    <message>
        <source>Signed out here, but the token may still stand in the system&apos;s keychain. Remove it there, or sign out again.</source>
        <translation>已在此处退出登录，但令牌可能仍在系统钥匙串中。请在那里移除，或再次退出登录。</translation>
    </message>
    <message>
        <source>Practice service: nothing is charged. The clips are simple test pictures made on this computer, not by Kling.</source>
        <translation>练习服务：不收取任何费用。片段是在本机制作的简单测试画面，并非由 Kling 生成。</translation>
    </message>
    <message>
        <source>Use the RunComfy account</source>
        <translation>使用 RunComfy 账户</translation>
    </message>
    <message>
        <source>Signed out; the token is in the keychain no more. Requests, clips, drafts and budget stay here and are there again when you sign in. What RunComfy is making goes on there.</source>
        <translation>已退出登录；令牌不再在钥匙串中。请求、片段、草稿和预算保留在这里，再次登录后即可看到。RunComfy 正在制作的内容会在那里继续。</translation>
    </message>
    <message>
        <source>Border between library and stage</source>
        <translation>片库与舞台之间的分界</translation>
    </message>
    <message>
        <source>Border above the jobs</source>
        <translation>任务上方的分界</translation>
    </message>
    <message>
        <source>Border of the compose panel</source>
        <translation>编写面板的分界</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Use the practice service; nothing is charged.</source>
        <translation>使用练习服务；不收取任何费用。</translation>
    </message>
</context>
</TS>
