// @generated from the schema "Response"; changes made here are lost at the next generation

use crate::{
    AddressableEntityRef, DomainEntityRef, FooterTemplate, JsonSchemaDocument,
    MessagingTemplate, ResponseSubstitution, ResponseText, User,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `Response`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Response {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `version`: `integer (int32)`.
    pub version: Option<i32>,
    /// `libraries`: `array of DomainEntityRef`, required.
    pub libraries: Option<Vec<DomainEntityRef>>,
    /// `texts`: `array of ResponseText`, required.
    pub texts: Option<Vec<ResponseText>>,
    /// `createdBy`: `User`, read-only.
    #[doc(alias = "createdBy")]
    pub created_by: Option<Box<User>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `interactionType`: one of `chat`, `email` and `twitter`.
    #[doc(alias = "interactionType")]
    pub interaction_type: Option<Open<InteractionType>>,
    /// `substitutions`: `array of ResponseSubstitution`.
    pub substitutions: Option<Vec<ResponseSubstitution>>,
    /// `substitutionsSchema`: `JsonSchemaDocument`.
    #[doc(alias = "substitutionsSchema")]
    pub substitutions_schema: Option<Box<JsonSchemaDocument>>,
    /// `responseType`: one of `MessagingTemplate`, `CampaignSmsTemplate`, `CampaignEmailTemplate` and `Footer`.
    #[doc(alias = "responseType")]
    pub response_type: Option<Open<ResponseType>>,
    /// `messagingTemplate`: `MessagingTemplate`.
    #[doc(alias = "messagingTemplate")]
    pub messaging_template: Option<Box<MessagingTemplate>>,
    /// `assets`: `array of AddressableEntityRef`.
    pub assets: Option<Vec<AddressableEntityRef>>,
    /// `footer`: `FooterTemplate`.
    pub footer: Option<Box<FooterTemplate>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Response "Response" 15 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        version: i32 = "version" with_version,
        libraries: Vec<DomainEntityRef> = "libraries" with_libraries required,
        texts: Vec<ResponseText> = "texts" with_texts required,
        created_by: Box<User> = "createdBy" with_created_by read_only,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        interaction_type: Open<InteractionType> = "interactionType" with_interaction_type,
        substitutions: Vec<ResponseSubstitution> = "substitutions" with_substitutions,
        substitutions_schema: Box<JsonSchemaDocument> = "substitutionsSchema" with_substitutions_schema,
        response_type: Open<ResponseType> = "responseType" with_response_type,
        messaging_template: Box<MessagingTemplate> = "messagingTemplate" with_messaging_template,
        assets: Vec<AddressableEntityRef> = "assets" with_assets,
        footer: Box<FooterTemplate> = "footer" with_footer,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `interactionType` of `Response`. Known values: `chat`, `email`, `twitter`.
#[repr(u16)]
#[non_exhaustive]
pub enum InteractionType {
    Chat,
    Email,
    Twitter,
}

crate::runtime::values!(InteractionType {
    Chat = "chat",
    Email = "email",
    Twitter = "twitter",
});

/// The property `responseType` of `Response`. Known values: `MessagingTemplate`, `CampaignSmsTemplate`, `CampaignEmailTemplate`, `Footer`.
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
