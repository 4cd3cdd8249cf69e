// @generated from the schema "WhatsAppColumn"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `WhatsAppColumn`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WhatsAppColumn {
    /// `columnName`: `string`, required.
    #[doc(alias = "columnName")]
    pub column_name: Option<String>,
    /// `type`: `string`, required.
    pub r#type: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WhatsAppColumn "WhatsAppColumn" 2 {
    (
        column_name: String = "columnName" with_column_name required,
        r#type: String = "type" with_type required,
    )
});
