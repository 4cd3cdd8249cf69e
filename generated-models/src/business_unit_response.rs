// @generated from the schema "BusinessUnitResponse"; changes made here are lost at the next generation

/// The schema `BusinessUnitResponse`.
pub struct BusinessUnitResponse {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `settings`: `BusinessUnitSettingsResponse`.
    pub settings: ::std::option::Option<
        ::std::boxed::Box<crate::BusinessUnitSettingsResponse>,
    >,
    /// `division`: `DivisionReference`.
    pub division: ::std::option::Option<::std::boxed::Box<crate::DivisionReference>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BusinessUnitResponse {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        settings: ::std::option::Option::None,
        division: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BusinessUnitResponse = &<BusinessUnitResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BusinessUnitResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("settings", "settings", 0),
            ("division", "division", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.name, &E.settings, &E.division, &E.self_uri],
    }
};

crate::runtime::model!(BusinessUnitResponse);

crate::runtime::setters!(BusinessUnitResponse {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_settings: settings: ::std::boxed::Box<crate::BusinessUnitSettingsResponse>,
    with_division: division: ::std::boxed::Box<crate::DivisionReference>,
    with_self_uri: self_uri: ::std::string::String,
});
