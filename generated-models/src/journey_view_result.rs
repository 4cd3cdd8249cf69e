// @generated from the schema "JourneyViewResult"; changes made here are lost at the next generation

/// The schema `JourneyViewResult`.
#[repr(C)]
pub struct JourneyViewResult {
    /// `elements`: `array of JourneyViewResultElement`, read-only.
    pub elements: ::std::option::Option<
        ::std::vec::Vec<crate::JourneyViewResultElement>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(JourneyViewResult "JourneyViewResult" 1 {
    (
        elements: ::std::vec::Vec<crate::JourneyViewResultElement> = "elements" 2 with_elements,
    )
});
