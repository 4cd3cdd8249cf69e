// @generated from the schema "Library"; changes made here are lost at the next generation

/// The schema `Library`.
#[repr(C)]
pub struct Library {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `version`: `integer (int32)`.
    pub version: ::std::option::Option<i32>,
    /// `createdBy`: `User`, read-only.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<::std::boxed::Box<crate::User>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `responseType`: `string`.
    #[doc(alias = "responseType")]
    pub response_type: ::std::option::Option<crate::runtime::Open<ResponseType>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Library "Library" 7 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 1 with_name,
        version: i32 = "version" 0 with_version,
        created_by: ::std::boxed::Box<crate::User> = "createdBy" 2 with_created_by,
        date_created: crate::runtime::DateTime = "dateCreated" 2 with_date_created,
        response_type: crate::runtime::Open<ResponseType> = "responseType" 0 with_response_type,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `responseType` of `Library`. Known values: `MessagingTemplate`, `CampaignSmsTemplate`, `CampaignEmailTemplate`, `Footer`.
#[non_exhaustive]
pub enum ResponseType {
    MessagingTemplate,
    CampaignSmsTemplate,
    CampaignEmailTemplate,
    Footer,
}

crate::runtime::known!(ResponseType);

impl crate::runtime::Enum for ResponseType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::MessagingTemplate, "MessagingTemplate"),
        (Self::CampaignSmsTemplate, "CampaignSmsTemplate"),
        (Self::CampaignEmailTemplate, "CampaignEmailTemplate"),
        (Self::Footer, "Footer"),
    ];
}
