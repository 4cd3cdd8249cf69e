// @generated from the schema "SkillGroupWithMemberDivisions"; changes made here are lost at the next generation

use crate::{SkillGroupCondition, WritableDivision};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `SkillGroupWithMemberDivisions`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SkillGroupWithMemberDivisions {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `division`: `WritableDivision`.
    pub division: Option<Box<WritableDivision>>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `memberCount`: `integer (int64)`, read-only.
    #[doc(alias = "memberCount")]
    pub member_count: Option<i64>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `status`: one of `InProgress` and `Complete`, read-only.
    pub status: Option<Open<Status>>,
    /// `skillConditions`: `array of SkillGroupCondition`, required.
    #[doc(alias = "skillConditions")]
    pub skill_conditions: Option<Vec<SkillGroupCondition>>,
    /// `memberDivisions`: `array of string`.
    #[doc(alias = "memberDivisions")]
    pub member_divisions: Option<Vec<String>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SkillGroupWithMemberDivisions "SkillGroupWithMemberDivisions" 11 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name required,
        division: Box<WritableDivision> = "division" with_division,
        description: String = "description" with_description,
        member_count: i64 = "memberCount" with_member_count read_only,
        date_modified: DateTime = "dateModified" with_date_modified read_only,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        status: Open<Status> = "status" with_status read_only,
        skill_conditions: Vec<SkillGroupCondition> = "skillConditions" with_skill_conditions required,
        member_divisions: Vec<String> = "memberDivisions" with_member_divisions,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `status` of `SkillGroupWithMemberDivisions`. Known values: `InProgress`, `Complete`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    InProgress,
    Complete,
}

crate::runtime::values!(Status {
    InProgress = "InProgress",
    Complete = "Complete",
});
