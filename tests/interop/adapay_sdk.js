// The official Node SDK of Adapay as a referee of the sandbox: every operation that it offers, 24 of the 28. The server verifies
// every request; the SDK verifies every answer and rejects it otherwise. Here the values are compared.
//
//     node adapay_sdk.js ADAPAY_URL CONTROL_URL API_KEY KEYS
'use strict';

const fs = require('fs');
const os = require('os');
const path = require('path');
const { pay } = require('adapay');

const [url, control, apiKey, keys] = process.argv.slice(2);
const app = 'app_interop_node';

pay.AdaPay.set_config({
  base_url: url,
  page_base_url: url,
  api_key: apiKey,
  private_key: fs.readFileSync(path.join(keys, 'merchant.pem'), 'utf8'),
  public_key: fs.readFileSync(path.join(keys, 'platform_public.pem'), 'utf8'),
});

function check(name, condition, why) {
  const text = typeof why === 'string' ? why : JSON.stringify(why);
  console.log(condition ? `ok node ${name}` : `not ok node ${name}: ${String(text).slice(0, 600)}`);
}

// Calls an operation and compares members of its answer.
async function call(name, run, expected, pick = (answer) => answer) {
  try {
    const text = await run();
    const answer = typeof text === 'string' ? JSON.parse(text) : text;
    const found = pick(answer) || {};
    const same = Object.entries(expected).every(([key, value]) => JSON.stringify(found[key]) === JSON.stringify(value));
    check(name, same, { found: answer, expected });
    return answer;
  } catch (error) {
    check(name, false, String(error && error.stack || error));
    return {};
  }
}

function tell(what) {
  return fetch(control + what, { method: 'POST' });
}

function payment(number, changes) {
  return {
    order_no: number, pay_amt: '10.00', app_id: app, pay_channel: 'alipay', goods_title: 'Tea', goods_desc: '商品描述',
    ...changes,
  };
}

async function main() {
  const owner = { member_id: 'member_node', app_id: app };
  const range = { app_id: app, page_index: '1', page_size: '10', created_gte: '1571466657929', created_lte: '9871898657929' };
  await call('Member.create', () => pay.Member.create({ ...owner, location: '上海市 徐汇区', gender: 'MALE' }),
    { member_id: 'member_node', location: '上海市 徐汇区', status: 'succeeded' });
  await call('Member.query', () => pay.Member.query({ ...owner }), { gender: 'MALE' });
  await call('Member.queryList', () => pay.Member.queryList({ ...range }), { member_id: 'member_node' }, (answer) => answer.members[0]);

  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'interop-'));
  const archive = path.join(folder, 'demo.zip');
  fs.writeFileSync(archive, Buffer.concat([Buffer.from('PK\x05\x06', 'latin1'), Buffer.alloc(18)]));
  await call('CorpMember.create', () => pay.CorpMember.create({
    ...owner, member_id: 'corp_node', order_no: 'corp_node_1', name: '中国测试有限公司', prov_code: '0011', area_code: '1100',
    social_credit_code: '91000000000000000X', social_credit_code_expires: '20301109', business_scope: '123',
    legal_person: '张测试', legal_cert_id: '000000000000000000', legal_cert_id_expires: '20220112', legal_mp: '13900000000',
    address: '中国上海',
  }, archive), { member_id: 'corp_node', status: 'pending' });
  await call('CorpMember.query', () => pay.CorpMember.query({ member_id: 'corp_node', app_id: app }),
    { name: '中国测试有限公司', audit_state: 'A' });
  fs.rmSync(folder, { recursive: true });

  const account = await call('SettleAccount.create', () => pay.SettleAccount.create({
    ...owner, channel: 'bank_account',
    account_info: {
      card_id: '6222020000000000000', card_name: '测试用户名', cert_id: '000000000000000000', cert_type: '00',
      tel_no: '13900000000', bank_code: '03060000', bank_acct_type: '2', prov_code: '0031', area_code: '3100',
    },
  }), { channel: 'bank_account', status: 'succeeded' });
  const own = { ...owner, settle_account_id: account.id };
  await call('SettleAccount.query', () => pay.SettleAccount.query({ ...own }), { id: account.id });
  await call('SettleAccount.update', () => pay.SettleAccount.update({ ...own, min_amt: '20.00', channel_remark: '摘要测试' }),
    { min_amt: '20.00', channel_remark: '摘要测试' }, (answer) => answer.account_info);
  await call('SettleAccount.detail', () => pay.SettleAccount.detail({ ...own, begin_date: '20191012', end_date: '20191015' }),
    { object: 'list', status: 'succeeded' });

  const paid = await call('Payment.create', () => pay.Payment.create(payment('node_1', { pay_channel: 'wx_scan' })),
    { order_no: 'node_1', pay_amt: '10.00', currency: 'cny', status: 'succeeded' });
  await call('Payment.query', () => pay.Payment.query({ payment_id: paid.id }), { id: paid.id, status: 'succeeded' });
  // Empty filters stay on the wire with this SDK, and count as absent.
  await call('Payment.queryList', () => pay.Payment.queryList({ ...range, payment_id: '', order_no: 'node_1' }),
    { id: paid.id }, (answer) => answer.payments[0]);
  const refund = await call('Refund.create',
    () => pay.Refund.create({ payment_id: paid.id, refund_amt: '0.05', refund_order_no: 'node_refund_1' }),
    { payment_id: paid.id, refund_amt: '0.05', status: 'pending' });
  await call('Refund.query', () => pay.Refund.query({ refund_id: refund.id }), { refund_amt: '0.05' }, (answer) => answer.refunds[0]);

  const unpaid = await call('Payment.create, unpaid', () => pay.Payment.create(payment('node_2')), { status: 'succeeded' });
  await tell('/advance/61');
  await call('Payment.close', () => pay.Payment.close({ payment_id: unpaid.id, reason: '关单描述' }),
    { payment_id: unpaid.id, status: 'succeeded' });

  const quick = await call('Payment.create, quick', () => pay.Payment.create(payment('node_3', { pay_channel: 'fast_pay' })),
    { status: 'pending' });
  await call('FastPay.smsCode', () => pay.FastPay.smsCode({ payment_id: quick.id }), { status: 'succeeded' });
  await call('FastPay.confirm', () => pay.FastPay.confirm({ payment_id: quick.id, sms_code: quick.id.slice(-6), app_id: app }),
    { id: quick.id, status: 'succeeded' });

  const delayed = await call('Payment.create, delayed', () => pay.Payment.create(payment('node_4', { pay_mode: 'delay' })),
    { status: 'succeeded' });
  await tell(`/pay/${delayed.id}`);
  const reverse = await call('PaymentReverse.create',
    () => pay.PaymentReverse.create({ app_id: app, payment_id: delayed.id, reverse_amt: '0.01', order_no: 'node_reverse_1' }),
    { reverse_amt: '0.01', status: 'pending' });
  await call('PaymentReverse.query', () => pay.PaymentReverse.query({ reverse_id: reverse.id }), { reversed_amt: '0.01' });
  await call('PaymentReverse.queryList', () => pay.PaymentReverse.queryList({ ...range }), { id: reverse.id },
    (answer) => answer.payment_reverses[0]);
  const confirm = await call('PaymentConfirm.create', () => pay.PaymentConfirm.create({
    payment_id: delayed.id, order_no: 'node_confirm_1', confirm_amt: '9.99', div_members: [{ member_id: '0', amount: '9.99', fee_flag: 'Y' }],
  }), { confirm_amt: '9.99', confirmed_amt: '9.99', reserved_amt: '0.01' });
  await call('PaymentConfirm.query', () => pay.PaymentConfirm.query({ payment_confirm_id: confirm.id }), { id: confirm.id });
  await call('PaymentConfirm.queryList', () => pay.PaymentConfirm.queryList({ ...range }), { id: confirm.id },
    (answer) => answer.payment_confirms[0]);
  await call('SettleAccount.deleteAccount', () => pay.SettleAccount.deleteAccount({ ...own }), { id: account.id, status: 'succeeded' });
  await call('a refusal', () => pay.Payment.query({ payment_id: '1' }), { status: 'failed', error_code: 'order_id_not_exists' });
}

main();
