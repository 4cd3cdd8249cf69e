// @generated from the schema "FlowCharacteristics"; changes made here are lost at the next generation

/// The schema `FlowCharacteristics`.
#[repr(C)]
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

crate::runtime::model!(FlowCharacteristics "FlowCharacteristics" 8 {
    (
        execution_items: bool = "executionItems" 0 with_execution_items,
        execution_input_outputs: bool = "executionInputOutputs" 0 with_execution_input_outputs,
        communications: bool = "communications" 0 with_communications,
        event_error: bool = "eventError" 0 with_event_error,
        event_warning: bool = "eventWarning" 0 with_event_warning,
        event_other: bool = "eventOther" 0 with_event_other,
        variables: bool = "variables" 0 with_variables,
        names: bool = "names" 0 with_names,
    )
});
