<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
        <source>Ask for the balance</source>
        <translation>查询余额</translation>
    </message>
    <message>
        <source>Use the RunComfy account</source>
        <translation>使用 RunComfy 账户</translation>
    </message>
    <message>
        <source>Sign in with a token …</source>
        <translation>用令牌登录…</translation>
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
    <name>klapper::AccountWatch</name>
    <message>
        <source>The keychain does not answer, so Klapper does not know your token. Unlock it, or paste the token.</source>
        <translation>钥匙串没有响应，Klapper 无法得知你的令牌。请解锁钥匙串，或粘贴令牌。</translation>
    </message>
    <message>
        <source>No token yet. Everything works but sending.</source>
        <translation>还没有令牌。除了提交，一切都可以使用。</translation>
    </message>
    <message>
        <source>Sign in with a token</source>
        <translation>用令牌登录</translation>
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
        <source>The budget could not be kept and is as before. %1</source>
        <translation>预算未能保存，仍和之前一样。%1</translation>
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
        <source>RunComfy needs a public https address of an image (%1).</source>
        <translation>RunComfy 需要可公开访问的 https 图像地址（%1）。</translation>
    </message>
    <message>
        <source>Last frame: this endpoint takes no image from this computer. Give the address of one.</source>
        <translation>尾帧：此端点不接受这台电脑上的图片，请填写图片的网址。</translation>
    </message>
    <message>
        <source>First frame: this endpoint takes no image from this computer. Give the address of one.</source>
        <translation>首帧：此端点不接受这台电脑上的图片，请填写图片的网址。</translation>
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
        <source>Pro&amp;ject</source>
        <translation>项目(&amp;P)</translation>
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
        <source>Sign in with a &amp;token …</source>
        <translation>用令牌登录…(&amp;T)</translation>
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
        <source>Use a&amp;gain</source>
        <translation>再次使用(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>导出(&amp;E)…</translation>
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
        <source>&amp;Move to trash …	Del</source>
        <translation>移到回收站(&amp;M)…	Del</translation>
    </message>
    <message>
        <source>Show the t&amp;hread</source>
        <translation>显示脉络(&amp;H)</translation>
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
        <source>No clips in this sequence yet. Drag them here from the library, or select them there and add them.</source>
        <translation>这个序列里还没有片段。把片段从片库拖到这里，或在片库中选择后加入。</translation>
    </message>
    <message>
        <source>Sequence %1</source>
        <translation>序列 %1</translation>
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
    <name>klapper::ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+回车</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Go to the prompt</source>
        <translation>转到提示词</translation>
    </message>
    <message>
        <source>Ctrl+1, 2, 3</source>
        <translation>Ctrl+1、2、3</translation>
    </message>
    <message>
        <source>Show or hide library, jobs, compose</source>
        <translation>显示或隐藏片库、任务、编写</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Play or pause, in the stage</source>
        <translation>在舞台中播放或暂停</translation>
    </message>
    <message>
        <source>J  K  L</source>
        <translation>J  K  L</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>左、右</translation>
    </message>
    <message>
        <source>One frame; with Shift one second</source>
        <translation>一帧；按住 Shift 为一秒</translation>
    </message>
    <message>
        <source>I  O</source>
        <translation>I  O</translation>
    </message>
    <message>
        <source>Mark in and out</source>
        <translation>标记入点和出点</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home、End</translation>
    </message>
    <message>
        <source>First and last frame</source>
        <translation>第一帧和最后一帧</translation>
    </message>
    <message>
        <source>M  F  C</source>
        <translation>M  F  C</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>上, 下</translation>
    </message>
    <message>
        <source>From job to job; Return shows it, the menu key offers everything</source>
        <translation>在任务之间移动；回车显示，菜单键列出全部操作</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+上, Alt+下</translation>
    </message>
    <message>
        <source>Move a waiting job; Alt+Home to the front</source>
        <translation>移动等待的任务；Alt+Home 移到最前</translation>
    </message>
    <message>
        <source>In the jobs: hold one that waits, pause a download</source>
        <translation>在任务中：搁置等待的任务，暂停下载</translation>
    </message>
    <message>
        <source>Ctrl+Shift+B</source>
        <translation>Ctrl+Shift+B</translation>
    </message>
    <message>
        <source>Variants: many clips at once</source>
        <translation>变体：一次多个片段</translation>
    </message>
    <message>
        <source>Ctrl+Shift+J</source>
        <translation>Ctrl+Shift+J</translation>
    </message>
    <message>
        <source>What is sent, as JSON, curl and klapper-cli</source>
        <translation>提交内容：JSON、curl 与 klapper-cli</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Film vocabulary, in a text</source>
        <translation>在文本中打开电影词汇</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>What can be done about the line with the cursor</source>
        <translation>光标所在行可以怎么改</translation>
    </message>
    <message>
        <source>Ctrl+T, Ctrl+W</source>
        <translation>Ctrl+T、Ctrl+W</translation>
    </message>
    <message>
        <source>New draft, close it; Ctrl+Shift+T opens it again</source>
        <translation>新草稿，关闭草稿；Ctrl+Shift+T 重新打开</translation>
    </message>
    <message>
        <source>Ctrl+Tab</source>
        <translation>Ctrl+Tab</translation>
    </message>
    <message>
        <source>Next draft; F2 renames it, Ctrl+Shift+H shows its versions</source>
        <translation>下一份草稿；F2 重命名，Ctrl+Shift+H 显示版本</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>Templates, snippets and recent prompts</source>
        <translation>模板、片语和最近的提示词</translation>
    </message>
    <message>
        <source>Ctrl+Z, Ctrl+Shift+Z</source>
        <translation>Ctrl+Z、Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Undo and redo in the draft</source>
        <translation>撤销和重做草稿中的编辑</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>搜索片库</translation>
    </message>
    <message>
        <source>Backwards, stop, forwards; again for faster, with Shift slower</source>
        <translation>倒放、停止、正放；再按一次更快，按住 Shift 更慢</translation>
    </message>
    <message>
        <source>Sound, full screen, save the frame; Ctrl+C copies it</source>
        <translation>声音、全屏、保存这一帧；Ctrl+C 复制这一帧</translation>
    </message>
    <message>
        <source>Z  G</source>
        <translation>Z  G</translation>
    </message>
    <message>
        <source>Actual size, then Ctrl+arrows move it; guides</source>
        <translation>实际大小，然后用 Ctrl+方向键移动；参考线</translation>
    </message>
    <message>
        <source>1 to 5, 0</source>
        <translation>1 到 5，0</translation>
    </message>
    <message>
        <source>Rate the clip, in the library and in the stage; 0 takes the rating away</source>
        <translation>给片段评分，在片库和舞台里都可以；0 取消评分</translation>
    </message>
    <message>
        <source>X, Del</source>
        <translation>X，Del</translation>
    </message>
    <message>
        <source>Reject it, move its file to the trash; Ctrl+Z takes a judgement back</source>
        <translation>弃用片段、把文件移到回收站；Ctrl+Z 撤回评价</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Compare two to four clips that are selected in the library</source>
        <translation>比较片库中所选的两到四个片段</translation>
    </message>
    <message>
        <source>1 to 4, W</source>
        <translation>1 到 4、W</translation>
    </message>
    <message>
        <source>In a comparison: which clip is heard; side by side or wipe</source>
        <translation>比较时：听哪个片段；并排或划像</translation>
    </message>
    <message>
        <source>Ctrl+Left, Right</source>
        <translation>Ctrl+左、右</translation>
    </message>
    <message>
        <source>In a wipe: move the border; with Shift further</source>
        <translation>划像时：移动分界线；加 Shift 移得更远</translation>
    </message>
    <message>
        <source>Alt+1 to 4, Esc</source>
        <translation>Alt+1 到 4、Esc</translation>
    </message>
    <message>
        <source>In a comparison: show only that clip; leave it</source>
        <translation>比较时：只看那个片段；退出比较</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>Add the clip, or those selected in the library, to the sequence; Ctrl+4 goes there</source>
        <translation>把片段或片库中所选的片段加入序列；Ctrl+4 转到序列</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Shift+M</translation>
    </message>
    <message>
        <source>Use the marks of the stage as the trim of the clip in the sequence; T in there</source>
        <translation>把舞台的标记用作序列中该片段的裁剪；在序列中按 T</translation>
    </message>
    <message>
        <source>Alt+Left, Right</source>
        <translation>Alt+左、右</translation>
    </message>
    <message>
        <source>In the sequence: move clips; Alt+Home and End to the ends, Del takes them out</source>
        <translation>在序列中：移动片段；Alt+Home、End 移到两端，Del 移出</translation>
    </message>
    <message>
        <source>In the sequence: trim the beginning by a frame; with Shift the end</source>
        <translation>在序列中：把入点移动一帧；加 Shift 移动出点</translation>
    </message>
    <message>
        <source>Space, Return</source>
        <translation>空格、回车</translation>
    </message>
    <message>
        <source>In the sequence: play from that clip, show it in the stage</source>
        <translation>在序列中：从该片段播放，在舞台中显示</translation>
    </message>
    <message>
        <source>PgUp, PgDown, Esc</source>
        <translation>PgUp、PgDown、Esc</translation>
    </message>
    <message>
        <source>While a sequence plays: from clip to clip; back to the single clip</source>
        <translation>播放序列时：逐个片段跳转；返回单个片段</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Export the clip on the stage; with marks only what is between them</source>
        <translation>导出舞台上的片段；有标记时只导出标记之间的部分</translation>
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
        <translation>在 Klapper 退出之前您保持登录。没有密钥链保存令牌，因此不会写入磁盘。</translation>
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
        <source>Sign in with a token</source>
        <translation>用令牌登录</translation>
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
</context>
<context>
    <name>main</name>
    <message>
        <source>Use the practice service; nothing is charged.</source>
        <translation>使用练习服务；不收取任何费用。</translation>
    </message>
</context>
</TS>
