-- 结账: an office states that a ledger holds everything up to a day, though nothing was entered on it. A statement is
-- never changed; the next one is later.

create table ledger_closings (
  region text not null,
  register text not null,
  kept_to date not null,
  stated_at timestamptz not null,
  stated_by uuid not null,
  primary key (region, register, kept_to)
);

alter table ledger_closings enable row level security;
create policy region_only on ledger_closings using (region = current_setting('app.region', true)) with check (region = current_setting('app.region', true));
grant select, insert on ledger_closings to dongjian_app;
