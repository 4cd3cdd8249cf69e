// @generated from the schema "BulkJobAddWorkitemSummary"; changes made here are lost at the next generation

/// The schema `BulkJobAddWorkitemSummary`.
pub struct BulkJobAddWorkitemSummary {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `workbin`: `WorkbinReference`.
    pub workbin: ::std::option::Option<::std::boxed::Box<crate::WorkbinReference>>,
    /// `type`: `WorktypeReference`.
    pub r#type: ::std::option::Option<::std::boxed::Box<crate::WorktypeReference>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BulkJobAddWorkitemSummary {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        workbin: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BulkJobAddWorkitemSummary = &<BulkJobAddWorkitemSummary as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BulkJobAddWorkitemSummary",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("workbin", "workbin", 0),
            ("type", "type", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.name, &E.workbin, &E.r#type, &E.self_uri],
    }
};

crate::runtime::model!(BulkJobAddWorkitemSummary);

crate::runtime::setters!(BulkJobAddWorkitemSummary {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_workbin: workbin: ::std::boxed::Box<crate::WorkbinReference>,
    with_type: r#type: ::std::boxed::Box<crate::WorktypeReference>,
    with_self_uri: self_uri: ::std::string::String,
});
