// @generated from the schema "UserRoutingSkill"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `UserRoutingSkill`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UserRoutingSkill {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `proficiency`: `number (double)`.
    pub proficiency: Option<f64>,
    /// `state`: one of `active`, `inactive` and `deleted`.
    pub state: Option<Open<State>>,
    /// `skillUri`: `string (uri)`, read-only.
    #[doc(alias = "skillUri")]
    pub skill_uri: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UserRoutingSkill "UserRoutingSkill" 6 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        proficiency: f64 = "proficiency" with_proficiency,
        state: Open<State> = "state" with_state,
        skill_uri: String = "skillUri" with_skill_uri read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `state` of `UserRoutingSkill`. Known values: `active`, `inactive`, `deleted`.
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
