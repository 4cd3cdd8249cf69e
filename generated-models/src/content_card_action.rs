// @generated from the schema "ContentCardAction"; changes made here are lost at the next generation

/// The schema `ContentCardAction`.
#[repr(C)]
pub struct ContentCardAction {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `text`: `string`.
    pub text: ::std::option::Option<::std::string::String>,
    /// `payload`: `string`.
    pub payload: ::std::option::Option<::std::string::String>,
    /// `url`: `string`.
    pub url: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ContentCardAction "ContentCardAction" 4 {
    (
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        text: ::std::string::String = "text" 0 with_text,
        payload: ::std::string::String = "payload" 0 with_payload,
        url: ::std::string::String = "url" 0 with_url,
    )
});

/// The property `type` of `ContentCardAction`. Known values: `Link`, `Postback`.
#[non_exhaustive]
pub enum Type {
    Link,
    Postback,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Link, "Link"),
        (Self::Postback, "Postback"),
    ];
}
