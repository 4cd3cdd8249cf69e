// @generated from the schema "RoutingSkill"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra, Open};

/// The schema `RoutingSkill`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RoutingSkill {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `state`: one of `active`, `inactive` and `deleted`, read-only.
    pub state: Option<Open<State>>,
    /// `version`: `string`, read-only.
    pub version: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(RoutingSkill "RoutingSkill" 6 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name required,
        date_modified: DateTime = "dateModified" with_date_modified read_only,
        state: Open<State> = "state" with_state read_only,
        version: String = "version" with_version read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `state` of `RoutingSkill`. Known values: `active`, `inactive`, `deleted`.
#[repr(u16)]
#[non_exhaustive]
pub enum State {
    Active,
    Inactive,
    Deleted,
}

crate::runtime::values!(State {
    Active = "active",
    Inactive = "inactive",
    Deleted = "deleted",
});
