// @generated from the schema "CallRoute"; changes made here are lost at the next generation

/// The schema `CallRoute`.
#[repr(C)]
pub struct CallRoute {
    /// `targets`: `array of CallTarget`.
    pub targets: ::std::option::Option<::std::vec::Vec<crate::CallTarget>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CallRoute "CallRoute" 1 {
    (
        targets: ::std::vec::Vec<crate::CallTarget> = "targets" 0 with_targets,
    )
});
