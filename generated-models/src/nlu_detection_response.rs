// @generated from the schema "NluDetectionResponse"; changes made here are lost at the next generation

/// The schema `NluDetectionResponse`.
#[repr(C)]
pub struct NluDetectionResponse {
    /// `version`: `NluDomainVersion`, read-only.
    pub version: ::std::option::Option<::std::boxed::Box<crate::NluDomainVersion>>,
    /// `output`: `NluDetectionOutput`.
    pub output: ::std::option::Option<::std::boxed::Box<crate::NluDetectionOutput>>,
    /// `input`: `NluDetectionInput`.
    pub input: ::std::option::Option<::std::boxed::Box<crate::NluDetectionInput>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(NluDetectionResponse "NluDetectionResponse" 3 {
    (
        version: ::std::boxed::Box<crate::NluDomainVersion> = "version" 2 with_version,
        output: ::std::boxed::Box<crate::NluDetectionOutput> = "output" 0 with_output,
        input: ::std::boxed::Box<crate::NluDetectionInput> = "input" 0 with_input,
    )
});
