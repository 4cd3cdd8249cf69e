// @generated from the schema "IVRDivisionView"; changes made here are lost at the next generation

/// The schema `IVRDivisionView`.
pub struct IVRDivisionView {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `division`: `WritableDivision`.
    pub division: ::std::option::Option<::std::boxed::Box<crate::WritableDivision>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for IVRDivisionView {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        division: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &IVRDivisionView = &<IVRDivisionView as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "IVRDivisionView",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("name", "name", 1),
            ("division", "division", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.name, &E.division, &E.self_uri],
    }
};

crate::runtime::model!(IVRDivisionView);

crate::runtime::setters!(IVRDivisionView {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_division: division: ::std::boxed::Box<crate::WritableDivision>,
    with_self_uri: self_uri: ::std::string::String,
});
