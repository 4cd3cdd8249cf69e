// @generated from the schema "CallForwardingEventTarget"; changes made here are lost at the next generation

/// The schema `CallForwardingEventTarget`.
#[repr(C)]
pub struct CallForwardingEventTarget {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// `value`: `string`.
    pub value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CallForwardingEventTarget "CallForwardingEventTarget" 2 {
    (
        r#type: ::std::string::String = "type" 0 with_type,
        value: ::std::string::String = "value" 0 with_value,
    )
});
