// @generated from the schema "ContentPostback"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ContentPostback`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ContentPostback {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `text`: `string`.
    pub text: Option<String>,
    /// `payload`: `string`, required.
    pub payload: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ContentPostback "ContentPostback" 3 {
    (
        id: String = "id" with_id,
        text: String = "text" with_text,
        payload: String = "payload" with_payload required,
    )
});
