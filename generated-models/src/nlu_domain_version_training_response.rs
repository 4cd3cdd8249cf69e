// @generated from the schema "NluDomainVersionTrainingResponse"; changes made here are lost at the next generation

/// The schema `NluDomainVersionTrainingResponse`.
#[repr(C)]
pub struct NluDomainVersionTrainingResponse {
    /// `message`: `string`, read-only.
    pub message: ::std::option::Option<::std::string::String>,
    /// `version`: `NluDomainVersion`.
    pub version: ::std::option::Option<::std::boxed::Box<crate::NluDomainVersion>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(NluDomainVersionTrainingResponse "NluDomainVersionTrainingResponse" 2 {
    (
        message: ::std::string::String = "message" 2 with_message,
        version: ::std::boxed::Box<crate::NluDomainVersion> = "version" 0 with_version,
    )
});
