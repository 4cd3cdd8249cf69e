// @generated from the schema "FlowPathsFlowFilter"; changes made here are lost at the next generation

/// The schema `FlowPathsFlowFilter`.
pub struct FlowPathsFlowFilter {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for FlowPathsFlowFilter {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FlowPathsFlowFilter = &<FlowPathsFlowFilter as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FlowPathsFlowFilter",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 1)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(FlowPathsFlowFilter);

crate::runtime::setters!(FlowPathsFlowFilter {
    with_id: id: ::std::string::String,
});
