// @generated from the schema "PatchActionTarget"; changes made here are lost at the next generation

/// The schema `PatchActionTarget`.
pub struct PatchActionTarget {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `serviceLevel`: `ServiceLevel`.
    #[doc(alias = "serviceLevel")]
    pub service_level: ::std::option::Option<::std::boxed::Box<crate::ServiceLevel>>,
    /// `shortAbandonThreshold`: `integer (int32)`.
    #[doc(alias = "shortAbandonThreshold")]
    pub short_abandon_threshold: ::std::option::Option<i32>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for PatchActionTarget {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        service_level: ::std::option::Option::None,
        short_abandon_threshold: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PatchActionTarget = &<PatchActionTarget as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PatchActionTarget",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("serviceLevel", "service_level", 0),
            ("shortAbandonThreshold", "short_abandon_threshold", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.service_level,
            &E.short_abandon_threshold,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(PatchActionTarget);

crate::runtime::setters!(PatchActionTarget {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_service_level: service_level: ::std::boxed::Box<crate::ServiceLevel>,
    with_short_abandon_threshold: short_abandon_threshold: i32,
    with_self_uri: self_uri: ::std::string::String,
});
