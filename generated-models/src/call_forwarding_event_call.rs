// @generated from the schema "CallForwardingEventCall"; changes made here are lost at the next generation

/// The schema `CallForwardingEventCall`.
#[repr(C)]
pub struct CallForwardingEventCall {
    /// `targets`: `array of CallForwardingEventTarget`.
    pub targets: ::std::option::Option<
        ::std::vec::Vec<crate::CallForwardingEventTarget>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CallForwardingEventCall "CallForwardingEventCall" 1 {
    (
        targets: ::std::vec::Vec<crate::CallForwardingEventTarget> = "targets" 0 with_targets,
    )
});
