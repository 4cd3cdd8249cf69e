// @generated from the schema "EdgeLogsJob"; changes made here are lost at the next generation

use crate::{Division, EdgeLogsJobFile};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `EdgeLogsJob`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EdgeLogsJob {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `division`: `Division`.
    pub division: Option<Box<Division>>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `version`: `integer (int32)`.
    pub version: Option<i32>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `modifiedBy`: `string`, read-only.
    #[doc(alias = "modifiedBy")]
    pub modified_by: Option<String>,
    /// `createdBy`: `string`, read-only.
    #[doc(alias = "createdBy")]
    pub created_by: Option<String>,
    /// `state`: one of `active`, `inactive` and `deleted`, read-only.
    pub state: Option<Open<State>>,
    /// `modifiedByApp`: `string`, read-only.
    #[doc(alias = "modifiedByApp")]
    pub modified_by_app: Option<String>,
    /// `createdByApp`: `string`, read-only.
    #[doc(alias = "createdByApp")]
    pub created_by_app: Option<String>,
    /// `files`: `array of EdgeLogsJobFile`.
    pub files: Option<Vec<EdgeLogsJobFile>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EdgeLogsJob "EdgeLogsJob" 14 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name required,
        division: Box<Division> = "division" with_division,
        description: String = "description" with_description,
        version: i32 = "version" with_version,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        date_modified: DateTime = "dateModified" with_date_modified read_only,
        modified_by: String = "modifiedBy" with_modified_by read_only,
        created_by: String = "createdBy" with_created_by read_only,
        state: Open<State> = "state" with_state read_only,
        modified_by_app: String = "modifiedByApp" with_modified_by_app read_only,
        created_by_app: String = "createdByApp" with_created_by_app read_only,
        files: Vec<EdgeLogsJobFile> = "files" with_files,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `state` of `EdgeLogsJob`. Known values: `active`, `inactive`, `deleted`.
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
