// @generated from the schema "MemberGroup"; changes made here are lost at the next generation

use crate::WritableDivision;
use crate::runtime::{Extra, Open};

/// The schema `MemberGroup`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MemberGroup {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `division`: `WritableDivision`.
    pub division: Option<Box<WritableDivision>>,
    /// `type`: one of `TEAM`, `GROUP` and `SKILLGROUP`.
    pub r#type: Option<Open<Type>>,
    /// `memberCount`: `integer (int32)`, read-only.
    #[doc(alias = "memberCount")]
    pub member_count: Option<i32>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MemberGroup "MemberGroup" 6 {
    (
        id: String = "id" with_id,
        name: String = "name" with_name,
        division: Box<WritableDivision> = "division" with_division,
        r#type: Open<Type> = "type" with_type,
        member_count: i32 = "memberCount" with_member_count read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `type` of `MemberGroup`. Known values: `TEAM`, `GROUP`, `SKILLGROUP`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Team,
    Group,
    Skillgroup,
}

crate::runtime::values!(Type {
    Team = "TEAM",
    Group = "GROUP",
    Skillgroup = "SKILLGROUP",
});
