// @generated from the schema "NuanceBotTransferNode"; changes made here are lost at the next generation

/// The schema `NuanceBotTransferNode`.
pub struct NuanceBotTransferNode {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `requestVariables`: `array of NuanceBotVariable`.
    #[doc(alias = "requestVariables")]
    pub request_variables: ::std::option::Option<
        ::std::vec::Vec<crate::NuanceBotVariable>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for NuanceBotTransferNode {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        description: ::std::option::Option::None,
        request_variables: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &NuanceBotTransferNode = &<NuanceBotTransferNode as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "NuanceBotTransferNode",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 1),
            ("name", "name", 1),
            ("type", "type", 1),
            ("description", "description", 0),
            ("requestVariables", "request_variables", 0),
        ],
        fields: &[&E.id, &E.name, &E.r#type, &E.description, &E.request_variables],
    }
};

crate::runtime::model!(NuanceBotTransferNode);

crate::runtime::setters!(NuanceBotTransferNode {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_type: r#type: crate::runtime::Open<Type>,
    with_description: description: ::std::string::String,
    with_request_variables: request_variables: ::std::vec::Vec<crate::NuanceBotVariable>,
});

/// The property `type` of `NuanceBotTransferNode`. Known values: `End`, `Escalate`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    End,
    Escalate,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::End, "End"),
        (Self::Escalate, "Escalate"),
    ];
}
