// @generated from the schema "ListWrapperSecondaryPresence"; changes made here are lost at the next generation

/// The schema `ListWrapperSecondaryPresence`.
#[repr(C)]
pub struct ListWrapperSecondaryPresence {
    /// `values`: `array of SecondaryPresence`.
    pub values: ::std::option::Option<::std::vec::Vec<crate::SecondaryPresence>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ListWrapperSecondaryPresence "ListWrapperSecondaryPresence" 1 {
    (
        values: ::std::vec::Vec<crate::SecondaryPresence> = "values" 0 with_values,
    )
});
