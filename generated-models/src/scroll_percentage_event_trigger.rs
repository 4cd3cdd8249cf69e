// @generated from the schema "ScrollPercentageEventTrigger"; changes made here are lost at the next generation

/// The schema `ScrollPercentageEventTrigger`.
#[repr(C)]
pub struct ScrollPercentageEventTrigger {
    /// `percentage`: `integer (int32)`, required.
    pub percentage: ::std::option::Option<i32>,
    /// `eventName`: `string`, required.
    #[doc(alias = "eventName")]
    pub event_name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ScrollPercentageEventTrigger "ScrollPercentageEventTrigger" 2 {
    (
        percentage: i32 = "percentage" 1 with_percentage,
        event_name: ::std::string::String = "eventName" 1 with_event_name,
    )
});
