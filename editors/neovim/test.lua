-- Opens a statement with a misspelled key, waits for its problem, and for the proposals of a key.
-- Run it with: nvim --headless --clean -u editors/neovim/starrocks-auth.lua -c "luafile editors/neovim/test.lua"
local function fail(message)
  io.stderr:write('FAILED: ' .. message .. '\n')
  vim.cmd('cquit 1')
end

local file = vim.fn.tempname() .. '.sql'
vim.fn.writefile({
  'CREATE EXTERNAL CATALOG lake PROPERTIES (',
  '  "type" = "hive",',
  '  "hive.metastore.uris" = "thrift://10.0.0.1:9083",',
  '  "aws.s3.use_instance_profile" = "true",',
  '  "aws.s3.regoin" = "us-west-2"',
  ');',
}, file)
vim.cmd('filetype on')
vim.cmd('edit ' .. file)

local found = vim.wait(30000, function() return #vim.diagnostic.get(0) > 0 end, 20)
if not found then return fail('no diagnostics') end
local problem = vim.diagnostic.get(0)[1]
print(string.format('%d:%d %s', problem.lnum + 1, problem.col + 1, problem.message))
if problem.lnum ~= 4 or problem.col ~= 3 then return fail('wrong position') end

-- An edit of the unsaved text.
vim.api.nvim_buf_set_text(0, 4, 13, 4, 15, { 'io' })
if not vim.wait(30000, function() return #vim.diagnostic.get(0) == 0 end, 20) then return fail('the problem remains') end
print('no problem after the edit')

vim.api.nvim_buf_set_text(0, 4, 31, 4, 31, { ',', '  "aws.s3.' })
local position = { textDocument = vim.lsp.util.make_text_document_params(), position = { line = 5, character = 10 } }
local answers = vim.lsp.buf_request_sync(0, 'textDocument/completion', position, 30000)
local labels = {}
for _, answer in pairs(answers or {}) do
  for _, item in ipairs((answer.result or {}).items or {}) do table.insert(labels, item.label) end
end
print('proposals: ' .. table.concat(labels, ' '))
if not vim.tbl_contains(labels, 'aws.s3.iam_role_arn') then return fail('no proposals') end
vim.cmd('qall!')
