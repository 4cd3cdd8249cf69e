// @generated from the schema "PatchCallToAction"; changes made here are lost at the next generation

/// The schema `PatchCallToAction`.
#[repr(C)]
pub struct PatchCallToAction {
    /// `text`: `string`.
    pub text: ::std::option::Option<::std::string::String>,
    /// `url`: `string`.
    pub url: ::std::option::Option<::std::string::String>,
    /// `target`: `string`.
    pub target: ::std::option::Option<crate::runtime::Open<Target>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PatchCallToAction "PatchCallToAction" 3 {
    (
        text: ::std::string::String = "text" 0 with_text,
        url: ::std::string::String = "url" 0 with_url,
        target: crate::runtime::Open<Target> = "target" 0 with_target,
    )
});

/// The property `target` of `PatchCallToAction`. Known values: `Blank`, `Self`.
#[non_exhaustive]
pub enum Target {
    Blank,
    Self_,
}

crate::runtime::known!(Target);

impl crate::runtime::Enum for Target {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Blank, "Blank"),
        (Self::Self_, "Self"),
    ];
}
