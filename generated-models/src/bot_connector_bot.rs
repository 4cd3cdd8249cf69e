// @generated from the schema "BotConnectorBot"; changes made here are lost at the next generation

/// The schema `BotConnectorBot`.
#[repr(C)]
pub struct BotConnectorBot {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `versions`: `array of BotConnectorBotVersion`, required.
    pub versions: ::std::option::Option<::std::vec::Vec<crate::BotConnectorBotVersion>>,
    /// `botCompositeTag`: `string`, read-only.
    #[doc(alias = "botCompositeTag")]
    pub bot_composite_tag: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BotConnectorBot "BotConnectorBot" 6 {
    (
        id: ::std::string::String = "id" 1 with_id,
        name: ::std::string::String = "name" 0 with_name,
        description: ::std::string::String = "description" 0 with_description,
        versions: ::std::vec::Vec<crate::BotConnectorBotVersion> = "versions" 1 with_versions,
        bot_composite_tag: ::std::string::String = "botCompositeTag" 2 with_bot_composite_tag,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
