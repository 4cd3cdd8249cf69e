// @generated from the schema "SelectorEventTrigger"; changes made here are lost at the next generation

/// The schema `SelectorEventTrigger`.
#[repr(C)]
pub struct SelectorEventTrigger {
    /// `selector`: `string`, required.
    pub selector: ::std::option::Option<::std::string::String>,
    /// `eventName`: `string`, required.
    #[doc(alias = "eventName")]
    pub event_name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SelectorEventTrigger "SelectorEventTrigger" 2 {
    (
        selector: ::std::string::String = "selector" 1 with_selector,
        event_name: ::std::string::String = "eventName" 1 with_event_name,
    )
});
