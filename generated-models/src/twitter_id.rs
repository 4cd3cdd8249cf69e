// @generated from the schema "TwitterId"; changes made here are lost at the next generation

/// The schema `TwitterId`.
pub struct TwitterId {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `screenName`: `string`.
    #[doc(alias = "screenName")]
    pub screen_name: ::std::option::Option<::std::string::String>,
    /// `verified`: `boolean`, read-only.
    pub verified: ::std::option::Option<bool>,
    /// `profileUrl`: `string`, read-only.
    #[doc(alias = "profileUrl")]
    pub profile_url: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TwitterId {
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
    const E: &TwitterId = &<TwitterId as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TwitterId",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("name", "name", 0),
            ("screenName", "screen_name", 0),
            ("verified", "verified", 2),
            ("profileUrl", "profile_url", 2),
        ],
        fields: &[&E.id, &E.name, &E.screen_name, &E.verified, &E.profile_url],
    }
};

crate::runtime::model!(TwitterId);

crate::runtime::setters!(TwitterId {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_screen_name: screen_name: ::std::string::String,
    with_verified: verified: bool,
    with_profile_url: profile_url: ::std::string::String,
});
