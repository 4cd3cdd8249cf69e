// @generated from the schema "CallableWindow"; changes made here are lost at the next generation

/// The schema `CallableWindow`.
#[repr(C)]
pub struct CallableWindow {
    /// `mapped`: `AtzmTimeSlot`.
    pub mapped: ::std::option::Option<::std::boxed::Box<crate::AtzmTimeSlot>>,
    /// `unmapped`: `AtzmTimeSlotWithTimeZone`.
    pub unmapped: ::std::option::Option<
        ::std::boxed::Box<crate::AtzmTimeSlotWithTimeZone>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CallableWindow "CallableWindow" 2 {
    (
        mapped: ::std::boxed::Box<crate::AtzmTimeSlot> = "mapped" 0 with_mapped,
        unmapped: ::std::boxed::Box<crate::AtzmTimeSlotWithTimeZone> = "unmapped" 0 with_unmapped,
    )
});
