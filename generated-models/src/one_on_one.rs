// @generated from the schema "OneOnOne"; changes made here are lost at the next generation

/// The schema `OneOnOne`.
#[repr(C)]
pub struct OneOnOne {
    /// `pinnedMessages`: `array of AddressableEntityRef`.
    #[doc(alias = "pinnedMessages")]
    pub pinned_messages: ::std::option::Option<
        ::std::vec::Vec<crate::AddressableEntityRef>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(OneOnOne "OneOnOne" 1 {
    (
        pinned_messages: ::std::vec::Vec<crate::AddressableEntityRef> = "pinnedMessages" 0 with_pinned_messages,
    )
});
