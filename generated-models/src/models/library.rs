// @generated from the schema "Library"; changes made here are lost at the next generation

use crate::User;
use crate::runtime::{DateTime, Extra, Open};

/// The schema `Library`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Library {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `version`: `integer (int32)`.
    pub version: Option<i32>,
    /// `createdBy`: `User`, read-only.
    #[doc(alias = "createdBy")]
    pub created_by: Option<Box<User>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `responseType`: one of `MessagingTemplate`, `CampaignSmsTemplate`, `CampaignEmailTemplate` and `Footer`.
    #[doc(alias = "responseType")]
    pub response_type: Option<Open<ResponseType>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Library "Library" 7 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name required,
        version: i32 = "version" with_version,
        created_by: Box<User> = "createdBy" with_created_by read_only,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        response_type: Open<ResponseType> = "responseType" with_response_type,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `responseType` of `Library`. Known values: `MessagingTemplate`, `CampaignSmsTemplate`, `CampaignEmailTemplate`, `Footer`.
#[repr(u16)]
#[non_exhaustive]
pub enum ResponseType {
    MessagingTemplate,
    CampaignSmsTemplate,
    CampaignEmailTemplate,
    Footer,
}

crate::runtime::values!(ResponseType {
    MessagingTemplate = "MessagingTemplate",
    CampaignSmsTemplate = "CampaignSmsTemplate",
    CampaignEmailTemplate = "CampaignEmailTemplate",
    Footer = "Footer",
});
