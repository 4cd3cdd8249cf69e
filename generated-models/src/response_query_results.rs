// @generated from the schema "ResponseQueryResults"; changes made here are lost at the next generation

/// The schema `ResponseQueryResults`.
#[repr(C)]
pub struct ResponseQueryResults {
    /// `results`: `ResponseEntityList`, required.
    pub results: ::std::option::Option<::std::boxed::Box<crate::ResponseEntityList>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ResponseQueryResults "ResponseQueryResults" 1 {
    (
        results: ::std::boxed::Box<crate::ResponseEntityList> = "results" 1 with_results,
    )
});
