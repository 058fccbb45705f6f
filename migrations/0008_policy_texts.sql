-- The wordings of a county's policies with their rules: one row a wording, which never changes. What is issued and what
-- is a draft is told by `state`; a moved parameter is saved as another draft.

create table policy_texts (
  region text not null,
  id uuid not null,
  -- 发文字号 of the paper; drafts carry what stands in their file.
  number text not null,
  name text not null,
  edition text not null,
  state text not null check (state in ('draft', 'issued')),
  year_from integer not null,
  year_to integer not null,
  text text not null,
  -- The wording that a draft was made from.
  made_from uuid,
  added_at timestamptz not null,
  added_by uuid not null,
  primary key (region, id)
);
create index policy_texts_by_name on policy_texts (region, name, added_at);

alter table policy_texts enable row level security;
create policy region_only on policy_texts using (region = current_setting('app.region', true)) with check (region = current_setting('app.region', true));
grant select, insert on policy_texts to dongjian_app;
