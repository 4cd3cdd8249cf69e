// @generated from the schema "EmployerInfo"; changes made here are lost at the next generation

/// The schema `EmployerInfo`.
#[repr(C)]
pub struct EmployerInfo {
    /// `officialName`: `string`.
    #[doc(alias = "officialName")]
    pub official_name: ::std::option::Option<::std::string::String>,
    /// `employeeId`: `string`.
    #[doc(alias = "employeeId")]
    pub employee_id: ::std::option::Option<::std::string::String>,
    /// `employeeType`: `string`.
    #[doc(alias = "employeeType")]
    pub employee_type: ::std::option::Option<::std::string::String>,
    /// `dateHire`: `string`.
    #[doc(alias = "dateHire")]
    pub date_hire: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EmployerInfo "EmployerInfo" 4 {
    (
        official_name: ::std::string::String = "officialName" 0 with_official_name,
        employee_id: ::std::string::String = "employeeId" 0 with_employee_id,
        employee_type: ::std::string::String = "employeeType" 0 with_employee_type,
        date_hire: ::std::string::String = "dateHire" 0 with_date_hire,
    )
});
