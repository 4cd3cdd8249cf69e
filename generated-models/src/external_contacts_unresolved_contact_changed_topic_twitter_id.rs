// @generated from the schema "ExternalContactsUnresolvedContactChangedTopicTwitterId"; changes made here are lost at the next generation

/// The schema `ExternalContactsUnresolvedContactChangedTopicTwitterId`.
pub struct ExternalContactsUnresolvedContactChangedTopicTwitterId {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `screenName`: `string`.
    #[doc(alias = "screenName")]
    pub screen_name: ::std::option::Option<::std::string::String>,
    /// `verified`: `boolean`.
    pub verified: ::std::option::Option<bool>,
    /// `profileUrl`: `string`.
    #[doc(alias = "profileUrl")]
    pub profile_url: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ExternalContactsUnresolvedContactChangedTopicTwitterId {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        screen_name: ::std::option::Option::None,
        verified: ::std::option::Option::None,
        profile_url: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ExternalContactsUnresolvedContactChangedTopicTwitterId = &<ExternalContactsUnresolvedContactChangedTopicTwitterId as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ExternalContactsUnresolvedContactChangedTopicTwitterId",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("name", "name", 0),
            ("screenName", "screen_name", 0),
            ("verified", "verified", 0),
            ("profileUrl", "profile_url", 0),
        ],
        fields: &[&E.id, &E.name, &E.screen_name, &E.verified, &E.profile_url],
    }
};

crate::runtime::model!(ExternalContactsUnresolvedContactChangedTopicTwitterId);

crate::runtime::setters!(ExternalContactsUnresolvedContactChangedTopicTwitterId {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_screen_name: screen_name: ::std::string::String,
    with_verified: verified: bool,
    with_profile_url: profile_url: ::std::string::String,
});
