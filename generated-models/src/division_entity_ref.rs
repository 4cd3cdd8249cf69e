// @generated from the schema "DivisionEntityRef"; changes made here are lost at the next generation

/// The schema `DivisionEntityRef`.
pub struct DivisionEntityRef {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `dateDivisionUpdated`: `string (date-time)`.
    #[doc(alias = "dateDivisionUpdated")]
    pub date_division_updated: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DivisionEntityRef {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        date_division_updated: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DivisionEntityRef = &<DivisionEntityRef as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DivisionEntityRef",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("name", "name", 0),
            ("selfUri", "self_uri", 0),
            ("dateDivisionUpdated", "date_division_updated", 0),
        ],
        fields: &[&E.id, &E.name, &E.self_uri, &E.date_division_updated],
    }
};

crate::runtime::model!(DivisionEntityRef);

crate::runtime::setters!(DivisionEntityRef {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
    with_date_division_updated: date_division_updated: crate::runtime::DateTime,
});
