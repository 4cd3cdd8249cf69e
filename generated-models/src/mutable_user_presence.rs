// @generated from the schema "MutableUserPresence"; changes made here are lost at the next generation

/// The schema `MutableUserPresence`.
#[repr(C)]
pub struct MutableUserPresence {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `source`: `string`.
    pub source: ::std::option::Option<::std::string::String>,
    /// `sourceId`: `string`.
    #[doc(alias = "sourceId")]
    pub source_id: ::std::option::Option<::std::string::String>,
    /// `primary`: `boolean`.
    pub primary: ::std::option::Option<bool>,
    /// `presenceDefinition`: `PresenceDefinition`.
    #[doc(alias = "presenceDefinition")]
    pub presence_definition: ::std::option::Option<
        ::std::boxed::Box<crate::PresenceDefinition>,
    >,
    /// `message`: `string`.
    pub message: ::std::option::Option<::std::string::String>,
    /// `modifiedDate`: `string (date-time)`.
    #[doc(alias = "modifiedDate")]
    pub modified_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(MutableUserPresence "MutableUserPresence" 9 {
    (
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 0 with_name,
        source: ::std::string::String = "source" 0 with_source,
        source_id: ::std::string::String = "sourceId" 0 with_source_id,
        primary: bool = "primary" 0 with_primary,
        presence_definition: ::std::boxed::Box<crate::PresenceDefinition> = "presenceDefinition" 0 with_presence_definition,
        message: ::std::string::String = "message" 0 with_message,
        modified_date: crate::runtime::DateTime = "modifiedDate" 0 with_modified_date,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
