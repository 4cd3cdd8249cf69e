// @generated from the schema "FlowCharacteristics"; changes made here are lost at the next generation

/// The schema `FlowCharacteristics`.
pub struct FlowCharacteristics {
    /// `executionItems`: `boolean`.
    #[doc(alias = "executionItems")]
    pub execution_items: ::std::option::Option<bool>,
    /// `executionInputOutputs`: `boolean`.
    #[doc(alias = "executionInputOutputs")]
    pub execution_input_outputs: ::std::option::Option<bool>,
    /// `communications`: `boolean`.
    pub communications: ::std::option::Option<bool>,
    /// `eventError`: `boolean`.
    #[doc(alias = "eventError")]
    pub event_error: ::std::option::Option<bool>,
    /// `eventWarning`: `boolean`.
    #[doc(alias = "eventWarning")]
    pub event_warning: ::std::option::Option<bool>,
    /// `eventOther`: `boolean`.
    #[doc(alias = "eventOther")]
    pub event_other: ::std::option::Option<bool>,
    /// `variables`: `boolean`.
    pub variables: ::std::option::Option<bool>,
    /// `names`: `boolean`.
    pub names: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for FlowCharacteristics {
    const EMPTY: Self = Self {
        execution_items: ::std::option::Option::None,
        execution_input_outputs: ::std::option::Option::None,
        communications: ::std::option::Option::None,
        event_error: ::std::option::Option::None,
        event_warning: ::std::option::Option::None,
        event_other: ::std::option::Option::None,
        variables: ::std::option::Option::None,
        names: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FlowCharacteristics = &<FlowCharacteristics as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FlowCharacteristics",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("executionItems", "execution_items", 0),
            ("executionInputOutputs", "execution_input_outputs", 0),
            ("communications", "communications", 0),
            ("eventError", "event_error", 0),
            ("eventWarning", "event_warning", 0),
            ("eventOther", "event_other", 0),
            ("variables", "variables", 0),
            ("names", "names", 0),
        ],
        fields: &[
            &E.execution_items,
            &E.execution_input_outputs,
            &E.communications,
            &E.event_error,
            &E.event_warning,
            &E.event_other,
            &E.variables,
            &E.names,
        ],
    }
};

crate::runtime::model!(FlowCharacteristics);

crate::runtime::setters!(FlowCharacteristics {
    with_execution_items: execution_items: bool,
    with_execution_input_outputs: execution_input_outputs: bool,
    with_communications: communications: bool,
    with_event_error: event_error: bool,
    with_event_warning: event_warning: bool,
    with_event_other: event_other: bool,
    with_variables: variables: bool,
    with_names: names: bool,
});
