// @generated from the schema "EdgeVersionReport"; changes made here are lost at the next generation

/// The schema `EdgeVersionReport`.
#[repr(C)]
pub struct EdgeVersionReport {
    /// `oldestVersion`: `EdgeVersionInformation`.
    #[doc(alias = "oldestVersion")]
    pub oldest_version: ::std::option::Option<
        ::std::boxed::Box<crate::EdgeVersionInformation>,
    >,
    /// `newestVersion`: `EdgeVersionInformation`.
    #[doc(alias = "newestVersion")]
    pub newest_version: ::std::option::Option<
        ::std::boxed::Box<crate::EdgeVersionInformation>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EdgeVersionReport "EdgeVersionReport" 2 {
    (
        oldest_version: ::std::boxed::Box<crate::EdgeVersionInformation> = "oldestVersion" 0 with_oldest_version,
        newest_version: ::std::boxed::Box<crate::EdgeVersionInformation> = "newestVersion" 0 with_newest_version,
    )
});
