// @generated from the schema "RegionTimeZone"; changes made here are lost at the next generation

/// The schema `RegionTimeZone`.
pub struct RegionTimeZone {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `offset`: `integer (int64)`.
    pub offset: ::std::option::Option<i64>,
    /// `canonicalId`: `string`.
    #[doc(alias = "canonicalId")]
    pub canonical_id: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for RegionTimeZone {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        offset: ::std::option::Option::None,
        canonical_id: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &RegionTimeZone = &<RegionTimeZone as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "RegionTimeZone",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("offset", "offset", 0),
            ("canonicalId", "canonical_id", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.name, &E.offset, &E.canonical_id, &E.self_uri],
    }
};

crate::runtime::model!(RegionTimeZone);

crate::runtime::setters!(RegionTimeZone {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_offset: offset: i64,
    with_canonical_id: canonical_id: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
});
