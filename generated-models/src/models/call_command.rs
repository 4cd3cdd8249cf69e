// @generated from the schema "CallCommand"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `CallCommand`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CallCommand {
    /// `callNumber`: `string`, required.
    #[doc(alias = "callNumber")]
    pub call_number: Option<String>,
    /// `phoneColumn`: `string`.
    #[doc(alias = "phoneColumn")]
    pub phone_column: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CallCommand "CallCommand" 2 {
    (
        call_number: String = "callNumber" with_call_number required,
        phone_column: String = "phoneColumn" with_phone_column,
    )
});
