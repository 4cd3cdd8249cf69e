// @generated from the schema "ContentPostback"; changes made here are lost at the next generation

/// The schema `ContentPostback`.
#[repr(C)]
pub struct ContentPostback {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `text`: `string`.
    pub text: ::std::option::Option<::std::string::String>,
    /// `payload`: `string`, required.
    pub payload: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ContentPostback "ContentPostback" 3 {
    (
        id: ::std::string::String = "id" 0 with_id,
        text: ::std::string::String = "text" 0 with_text,
        payload: ::std::string::String = "payload" 1 with_payload,
    )
});
