// @generated from the schema "Response"; changes made here are lost at the next generation

/// The schema `Response`.
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

impl crate::runtime::Model for Response {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        version: ::std::option::Option::None,
        libraries: ::std::option::Option::None,
        texts: ::std::option::Option::None,
        created_by: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        interaction_type: ::std::option::Option::None,
        substitutions: ::std::option::Option::None,
        substitutions_schema: ::std::option::Option::None,
        response_type: ::std::option::Option::None,
        messaging_template: ::std::option::Option::None,
        assets: ::std::option::Option::None,
        footer: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Response = &<Response as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Response",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("version", "version", 0),
            ("libraries", "libraries", 1),
            ("texts", "texts", 1),
            ("createdBy", "created_by", 2),
            ("dateCreated", "date_created", 2),
            ("interactionType", "interaction_type", 0),
            ("substitutions", "substitutions", 0),
            ("substitutionsSchema", "substitutions_schema", 0),
            ("responseType", "response_type", 0),
            ("messagingTemplate", "messaging_template", 0),
            ("assets", "assets", 0),
            ("footer", "footer", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.version,
            &E.libraries,
            &E.texts,
            &E.created_by,
            &E.date_created,
            &E.interaction_type,
            &E.substitutions,
            &E.substitutions_schema,
            &E.response_type,
            &E.messaging_template,
            &E.assets,
            &E.footer,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(Response);

crate::runtime::setters!(Response {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_version: version: i32,
    with_libraries: libraries: ::std::vec::Vec<crate::DomainEntityRef>,
    with_texts: texts: ::std::vec::Vec<crate::ResponseText>,
    with_created_by: created_by: ::std::boxed::Box<crate::User>,
    with_date_created: date_created: crate::runtime::DateTime,
    with_interaction_type: interaction_type: crate::runtime::Open<InteractionType>,
    with_substitutions: substitutions: ::std::vec::Vec<crate::ResponseSubstitution>,
    with_substitutions_schema: substitutions_schema: ::std::boxed::Box<crate::JsonSchemaDocument>,
    with_response_type: response_type: crate::runtime::Open<ResponseType>,
    with_messaging_template: messaging_template: ::std::boxed::Box<crate::MessagingTemplate>,
    with_assets: assets: ::std::vec::Vec<crate::AddressableEntityRef>,
    with_footer: footer: ::std::boxed::Box<crate::FooterTemplate>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `interactionType` of `Response`. Known values: `chat`, `email`, `twitter`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum InteractionType {
    Chat,
    Email,
    Twitter,
}

impl crate::runtime::Enum for InteractionType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Chat, "chat"),
        (Self::Email, "email"),
        (Self::Twitter, "twitter"),
    ];
}

/// The property `responseType` of `Response`. Known values: `MessagingTemplate`, `CampaignSmsTemplate`, `CampaignEmailTemplate`, `Footer`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ResponseType {
    MessagingTemplate,
    CampaignSmsTemplate,
    CampaignEmailTemplate,
    Footer,
}

impl crate::runtime::Enum for ResponseType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::MessagingTemplate, "MessagingTemplate"),
        (Self::CampaignSmsTemplate, "CampaignSmsTemplate"),
        (Self::CampaignEmailTemplate, "CampaignEmailTemplate"),
        (Self::Footer, "Footer"),
    ];
}
