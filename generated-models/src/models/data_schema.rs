// @generated from the schema "DataSchema"; changes made here are lost at the next generation

use crate::{DomainEntityRef, JsonSchemaDocument};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `DataSchema`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DataSchema {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `version`: `integer (int32)`, required.
    pub version: Option<i32>,
    /// `appliesTo`: array of one of `CONTACT`, `CONVERSATION`, `EXTERNAL_ORGANIZATION`, `OPEN_ACTION` and 2 more, read-only.
    #[doc(alias = "appliesTo")]
    pub applies_to: Option<Vec<Open<AppliesTo>>>,
    /// `enabled`: `boolean`.
    pub enabled: Option<bool>,
    /// `createdBy`: `DomainEntityRef`, read-only.
    #[doc(alias = "createdBy")]
    pub created_by: Option<Box<DomainEntityRef>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `jsonSchema`: `JsonSchemaDocument`, required.
    #[doc(alias = "jsonSchema")]
    pub json_schema: Option<Box<JsonSchemaDocument>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DataSchema "DataSchema" 9 {
    (
        id: String = "id" with_id,
        name: String = "name" with_name,
        version: i32 = "version" with_version required,
        applies_to: Vec<Open<AppliesTo>> = "appliesTo" with_applies_to read_only,
        enabled: bool = "enabled" with_enabled,
        created_by: Box<DomainEntityRef> = "createdBy" with_created_by read_only,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        json_schema: Box<JsonSchemaDocument> = "jsonSchema" with_json_schema required,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `appliesTo` of `DataSchema`. Known values: `CONTACT`, `CONVERSATION`, `EXTERNAL_ORGANIZATION`, `OPEN_ACTION`, `WORKITEM`, `DECISION_TABLE`.
#[repr(u16)]
#[non_exhaustive]
pub enum AppliesTo {
    Contact,
    Conversation,
    ExternalOrganization,
    OpenAction,
    Workitem,
    DecisionTable,
}

crate::runtime::values!(AppliesTo {
    Contact = "CONTACT",
    Conversation = "CONVERSATION",
    ExternalOrganization = "EXTERNAL_ORGANIZATION",
    OpenAction = "OPEN_ACTION",
    Workitem = "WORKITEM",
    DecisionTable = "DECISION_TABLE",
});
