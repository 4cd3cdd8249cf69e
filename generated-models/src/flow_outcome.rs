// @generated from the schema "FlowOutcome"; changes made here are lost at the next generation

/// The schema `FlowOutcome`.
pub struct FlowOutcome {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `division`: `WritableDivision`.
    pub division: ::std::option::Option<::std::boxed::Box<crate::WritableDivision>>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `currentOperation`: `Operation`.
    #[doc(alias = "currentOperation")]
    pub current_operation: ::std::option::Option<::std::boxed::Box<crate::Operation>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for FlowOutcome {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        division: ::std::option::Option::None,
        description: ::std::option::Option::None,
        current_operation: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FlowOutcome = &<FlowOutcome as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FlowOutcome",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("name", "name", 1),
            ("division", "division", 0),
            ("description", "description", 0),
            ("currentOperation", "current_operation", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.division,
            &E.description,
            &E.current_operation,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(FlowOutcome);

crate::runtime::setters!(FlowOutcome {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_division: division: ::std::boxed::Box<crate::WritableDivision>,
    with_description: description: ::std::string::String,
    with_current_operation: current_operation: ::std::boxed::Box<crate::Operation>,
    with_self_uri: self_uri: ::std::string::String,
});
