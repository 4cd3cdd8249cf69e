// @generated from the schema "KnowledgeParseRecord"; changes made here are lost at the next generation

/// The schema `KnowledgeParseRecord`.
#[repr(C)]
pub struct KnowledgeParseRecord {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `title`: `string`.
    pub title: ::std::option::Option<::std::string::String>,
    /// `body`: `DocumentBody`.
    pub body: ::std::option::Option<::std::boxed::Box<crate::DocumentBody>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(KnowledgeParseRecord "KnowledgeParseRecord" 3 {
    (
        id: ::std::string::String = "id" 0 with_id,
        title: ::std::string::String = "title" 0 with_title,
        body: ::std::boxed::Box<crate::DocumentBody> = "body" 0 with_body,
    )
});
