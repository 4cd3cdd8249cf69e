// @generated from the schema "SkillGroupDefinition"; changes made here are lost at the next generation

use crate::WritableDivision;
use crate::runtime::{DateTime, Extra};

/// The schema `SkillGroupDefinition`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SkillGroupDefinition {
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
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SkillGroupDefinition "SkillGroupDefinition" 8 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name required,
        division: Box<WritableDivision> = "division" with_division,
        description: String = "description" with_description,
        member_count: i64 = "memberCount" with_member_count read_only,
        date_modified: DateTime = "dateModified" with_date_modified read_only,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
