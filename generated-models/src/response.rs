// @generated from the schema "Response"; changes made here are lost at the next generation

/// The schema `Response`.
#[repr(C)]
pub struct Response {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `version`: `integer (int32)`.
    pub version: ::std::option::Option<i32>,
    /// `libraries`: `array of DomainEntityRef`, required.
    pub libraries: ::std::option::Option<::std::vec::Vec<crate::DomainEntityRef>>,
    /// `texts`: `array of ResponseText`, required.
    pub texts: ::std::option::Option<::std::vec::Vec<crate::ResponseText>>,
    /// `createdBy`: `User`, read-only.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<::std::boxed::Box<crate::User>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `interactionType`: `string`.
    #[doc(alias = "interactionType")]
    pub interaction_type: ::std::option::Option<crate::runtime::Open<InteractionType>>,
    /// `substitutions`: `array of ResponseSubstitution`.
    pub substitutions: ::std::option::Option<
        ::std::vec::Vec<crate::ResponseSubstitution>,
    >,
    /// `substitutionsSchema`: `JsonSchemaDocument`.
    #[doc(alias = "substitutionsSchema")]
    pub substitutions_schema: ::std::option::Option<
        ::std::boxed::Box<crate::JsonSchemaDocument>,
    >,
    /// `responseType`: `string`.
    #[doc(alias = "responseType")]
    pub response_type: ::std::option::Option<crate::runtime::Open<ResponseType>>,
    /// `messagingTemplate`: `MessagingTemplate`.
    #[doc(alias = "messagingTemplate")]
    pub messaging_template: ::std::option::Option<
        ::std::boxed::Box<crate::MessagingTemplate>,
    >,
    /// `assets`: `array of AddressableEntityRef`.
    pub assets: ::std::option::Option<::std::vec::Vec<crate::AddressableEntityRef>>,
    /// `footer`: `FooterTemplate`.
    pub footer: ::std::option::Option<::std::boxed::Box<crate::FooterTemplate>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Response "Response" 15 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        version: i32 = "version" 0 with_version,
        libraries: ::std::vec::Vec<crate::DomainEntityRef> = "libraries" 1 with_libraries,
        texts: ::std::vec::Vec<crate::ResponseText> = "texts" 1 with_texts,
        created_by: ::std::boxed::Box<crate::User> = "createdBy" 2 with_created_by,
        date_created: crate::runtime::DateTime = "dateCreated" 2 with_date_created,
        interaction_type: crate::runtime::Open<InteractionType> = "interactionType" 0 with_interaction_type,
        substitutions: ::std::vec::Vec<crate::ResponseSubstitution> = "substitutions" 0 with_substitutions,
        substitutions_schema: ::std::boxed::Box<crate::JsonSchemaDocument> = "substitutionsSchema" 0 with_substitutions_schema,
        response_type: crate::runtime::Open<ResponseType> = "responseType" 0 with_response_type,
        messaging_template: ::std::boxed::Box<crate::MessagingTemplate> = "messagingTemplate" 0 with_messaging_template,
        assets: ::std::vec::Vec<crate::AddressableEntityRef> = "assets" 0 with_assets,
        footer: ::std::boxed::Box<crate::FooterTemplate> = "footer" 0 with_footer,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `interactionType` of `Response`. Known values: `chat`, `email`, `twitter`.
#[non_exhaustive]
pub enum InteractionType {
    Chat,
    Email,
    Twitter,
}

crate::runtime::known!(InteractionType);

impl crate::runtime::Enum for InteractionType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Chat, "chat"),
        (Self::Email, "email"),
        (Self::Twitter, "twitter"),
    ];
}

/// The property `responseType` of `Response`. Known values: `MessagingTemplate`, `CampaignSmsTemplate`, `CampaignEmailTemplate`, `Footer`.
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
