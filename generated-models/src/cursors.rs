// @generated from the schema "Cursors"; changes made here are lost at the next generation

/// The schema `Cursors`.
#[repr(C)]
pub struct Cursors {
    /// `before`: `string`.
    pub before: ::std::option::Option<::std::string::String>,
    /// `after`: `string`.
    pub after: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Cursors "Cursors" 2 {
    (
        before: ::std::string::String = "before" 0 with_before,
        after: ::std::string::String = "after" 0 with_after,
    )
});
